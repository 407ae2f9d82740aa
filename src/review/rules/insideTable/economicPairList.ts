import { plainName } from "../../names.ts";

/**
 * 部门预算支出经济分类 → 政府预算支出经济分类, by name. Basis: the correspondence of the reform of 2018 (财预〔2017〕98号) as
 * read out of published budgets; the full official list is not at hand, so what is not listed here is not judged.
 */
const ORGAN_PAIRS = [
  ["基本工资 津贴补贴 奖金", "工资奖金津补贴"],
  [
    "机关事业单位基本养老保险缴费 职业年金缴费 职工基本医疗保险缴费 公务员医疗补助缴费 其他社会保障缴费",
    "社会保障缴费",
  ],
  ["住房公积金", "住房公积金"],
  ["伙食补助费 医疗费 其他工资福利支出", "其他工资福利支出"],
  [
    "办公费 印刷费 手续费 水费 电费 邮电费 取暖费 物业管理费 差旅费 租赁费 工会经费 福利费 其他交通费用 税金及附加费用",
    "办公经费",
  ],
  ["会议费", "会议费"],
  ["培训费", "培训费"],
  ["专用材料费 被装购置费 专用燃料费", "专用材料购置费"],
  ["咨询费 劳务费 委托业务费", "委托业务费"],
  ["公务接待费", "公务接待费"],
  ["因公出国（境）费用", "因公出国（境）费用"],
  ["公务用车运行维护费", "公务用车运行维护费"],
  ["维修（护）费", "维修（护）费"],
  ["其他商品和服务支出", "其他商品和服务支出"],
] as const;

const FAMILY_PAIRS = [
  ["抚恤金 生活补助 救济费 医疗费补助 奖励金", "社会福利和救助"],
  ["助学金", "助学金"],
  ["个人农业生产补贴", "个人农业生产补贴"],
  ["离休费 退休费 退职（役）费", "离退休费"],
  ["其他对个人和家庭的补助", "其他对个人和家庭补助"],
] as const;

/** 301 and 绩效工资 beside 50501, 302 beside 50502. */
const WAGES = "工资福利支出";
const GOODS = "商品和服务支出";
const GOODS_FROM = "办公经费";

/** The government items beside which a departmental item may stand. */
export const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = buildPairs();

/** Every name that the list knows in the government's column. */
export const GOVERNMENT_NAMES: ReadonlySet<string> = new Set(
  [...PAIRS.values()].flatMap((names) => [...names]),
);

/** Items of 501 and 502, which are for organs; institutions have 505. */
export const ORGAN_NAMES: ReadonlySet<string> = new Set(
  ORGAN_PAIRS.map(([, government]) => plainName(government)),
);

/** The items of 505, which institutions have in place of 501 and 502. */
export const INSTITUTION_NAMES: ReadonlySet<string> = new Set([WAGES, GOODS]);

/** Items that only organs have: none of their names is also an account of the departmental classification. */
export const ORGAN_ONLY_NAMES: ReadonlySet<string> = new Set([
  "工资奖金津补贴",
  "社会保障缴费",
  GOODS_FROM,
  "专用材料购置费",
]);

function buildPairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, ReadonlySet<string>>([["绩效工资", new Set([WAGES])]]);
  const firstGoods = ORGAN_PAIRS.findIndex(([, government]) => government === GOODS_FROM);
  ORGAN_PAIRS.forEach(([names, government], index) => {
    const institution = index < firstGoods ? WAGES : GOODS;
    for (const name of names.split(" "))
      pairs.set(plainName(name), new Set([plainName(government), institution]));
  });
  for (const [names, government] of FAMILY_PAIRS)
    for (const name of names.split(" ")) pairs.set(plainName(name), new Set([government]));
  return pairs;
}
