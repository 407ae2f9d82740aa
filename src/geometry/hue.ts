import type { FlowSubject } from "../model/flowGraph.ts";

/** The colours of the pictures. A class keeps its hue in every view; red is kept for contradictions and is not among them. */
export const HUES = [
  "blue",
  "sky",
  "ochre",
  "plum",
  "green",
  "amber",
  "stone",
  "indigo",
  "olive",
  "slate",
  "teal",
  "violet",
  "rose",
  "wheat",
  "fern",
  "clay",
  "moss",
  "steel",
  "copper",
  "pine",
  "mauve",
  "lagoon",
  "khaki",
  "bronze",
  "umber",
  "ash",
  "taupe",
  "heather",
  "sage",
  "walnut",
  "denim",
  "cedar",
  "lichen",
] as const;
export type Hue = (typeof HUES)[number];

/** Deep, mid and pale: from the disc outwards, and from a class to its details. */
export const SHADES = [0, 1, 2] as const;
export type Shade = (typeof SHADES)[number];

/** Class of the functional classification (类) → hue. */
const FUNCTION_HUES: ReadonlyMap<string, Hue> = new Map([
  ["201", "blue"], // 一般公共服务
  ["202", "indigo"], // 外交
  ["203", "olive"], // 国防
  ["204", "slate"], // 公共安全
  ["205", "teal"], // 教育
  ["206", "violet"], // 科学技术
  ["207", "rose"], // 文化旅游体育与传媒
  ["208", "ochre"], // 社会保障和就业
  ["209", "wheat"], // 社会保险基金
  ["210", "plum"], // 卫生健康
  ["211", "fern"], // 节能环保
  ["212", "clay"], // 城乡社区
  ["213", "moss"], // 农林水
  ["214", "steel"], // 交通运输
  ["215", "copper"], // 资源勘探工业信息等
  ["216", "amber"], // 商业服务业等
  ["217", "pine"], // 金融
  ["219", "mauve"], // 援助其他地区
  ["220", "lagoon"], // 自然资源海洋气象等
  ["221", "green"], // 住房保障
  ["222", "khaki"], // 粮油物资储备
  ["223", "bronze"], // 国有资本经营预算
  ["224", "umber"], // 灾害防治及应急管理
  ["227", "ash"], // 预备费
  ["229", "taupe"], // 其他
  ["230", "heather"], // 转移性
  ["231", "sage"], // 债务还本
  ["232", "walnut"], // 债务付息
  ["233", "cedar"], // 债务发行费用
  ["234", "lichen"], // 抗疫特别国债安排
]);

/** Class of the economic classification, departmental (3xx) and governmental (5xx) → hue. */
const ECONOMIC_HUES: ReadonlyMap<string, Hue> = new Map([
  ["301", "green"], // 工资福利
  ["302", "amber"], // 商品和服务
  ["303", "plum"], // 对个人和家庭的补助
  ["307", "walnut"], // 债务利息及费用
  ["309", "copper"], // 资本性（基本建设）
  ["310", "clay"], // 资本性
  ["311", "moss"], // 对企业补助（基本建设）
  ["312", "teal"], // 对企业补助
  ["313", "wheat"], // 对社会保障基金补助
  ["399", "taupe"], // 其他
  ["501", "green"], // 机关工资福利
  ["502", "amber"], // 机关商品和服务
  ["503", "clay"], // 机关资本性（一）
  ["504", "copper"], // 机关资本性（二）
  ["505", "lagoon"], // 对事业单位经常性补助
  ["506", "steel"], // 对事业单位资本性补助
  ["507", "teal"], // 对企业补助
  ["508", "moss"], // 对企业资本性
  ["509", "plum"], // 对个人和家庭的补助
  ["510", "wheat"], // 对社会保障基金补助
  ["511", "walnut"], // 债务利息及费用
  ["512", "sage"], // 债务还本
  ["513", "heather"], // 转移性
  ["514", "ash"], // 预备费及预留
  ["599", "taupe"], // 其他
]);

/** How economic classes are recognised where a table prints no code. */
const ECONOMIC_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^工资福利/, "301"],
  [/^商品和服务/, "302"],
  [/^对个人和家庭/, "303"],
  [/^债务利息/, "307"],
  [/^资本性支出（基本建设）/, "309"],
  [/^资本性/, "310"],
  [/^对企业补助（基本建设）/, "311"],
  [/^对企业补助/, "312"],
  [/^对社会保障基金/, "313"],
  [/^其他支出/, "399"],
];

/** The hue of a functional line, from its code at any level (201, 20103, 2010399); stone for none known. */
export function hueOfFunction(code: string | null): Hue {
  return FUNCTION_HUES.get((code ?? "").slice(0, 3)) ?? "stone";
}

/** The hue of an economic class or item, from its code or, where none is printed, its name; null where neither tells. */
export function hueOfEconomicClass(code: string | null, name = ""): Hue | null {
  const byName = ECONOMIC_NAMES.find(([pattern]) => pattern.test(name))?.[1];
  return ECONOMIC_HUES.get((code ?? byName ?? "").slice(0, 3)) ?? null;
}

/** A hue and a step of it. */
export interface Tone {
  readonly hue: Hue;
  readonly shade: Shade;
}

/** The colour of a node of the flow graph; null for an economic item that only its class can colour. */
export function toneOfSubject(subject: FlowSubject): Tone | null {
  switch (subject.kind) {
    case "source":
      return subject.source === "carried-over" ? { hue: "sky", shade: 1 } : { hue: "blue", shade: 0 };
    case "combined-sources":
    case "basic":
      return { hue: "blue", shade: 0 };
    case "project-spending":
      return { hue: "blue", shade: 2 };
    case "nature-undisclosed":
    case "not-broken-down":
    case "unnamed-projects":
    case "project":
      return { hue: "stone", shade: 1 };
    case "economic-class":
      return { hue: hueOfEconomicClass(subject.code, subject.name) ?? "taupe", shade: 1 };
    case "economic-item": {
      const hue = hueOfEconomicClass(subject.code);
      return hue && { hue, shade: 1 };
    }
  }
}

/** The CSS custom property that holds a tone: `--hue-blue-0`. */
export function hueVariable(tone: Tone): string {
  return `--hue-${tone.hue}-${tone.shade}`;
}

/** The CSS custom property that holds the ink for text on a tone: `--ink-blue-0`. */
export function inkVariable(tone: Tone): string {
  return `--ink-${tone.hue}-${tone.shade}`;
}
