/** An account of the functional classification: 类 (3 digits), 款 (5) or 项 (7). */
export interface Account {
  readonly code: string;
  readonly name: string;
}

/** The thirty classes in the order in which the statutory tables print them. */
export const CLASSES: readonly Account[] = accountsIn(`
  201 一般公共服务支出
  202 外交支出
  203 国防支出
  204 公共安全支出
  205 教育支出
  206 科学技术支出
  207 文化旅游体育与传媒支出
  208 社会保障和就业支出
  209 社会保险基金支出
  210 卫生健康支出
  211 节能环保支出
  212 城乡社区支出
  213 农林水支出
  214 交通运输支出
  215 资源勘探工业信息等支出
  216 商业服务业等支出
  217 金融支出
  219 援助其他地区支出
  220 自然资源海洋气象等支出
  221 住房保障支出
  222 粮油物资储备支出
  223 国有资本经营预算支出
  224 灾害防治及应急管理支出
  227 预备费
  229 其他支出
  230 转移性支出
  231 债务还本支出
  232 债务付息支出
  233 债务发行费用支出
  234 抗疫特别国债安排的支出`);

/** Sections that have the items common to all administrative sections (行政运行 01, 事业运行 50, 其他 99 …). */
const ADMINISTRATIVE_SECTIONS = accountsIn(`
  20101 人大事务
  20102 政协事务
  20103 政府办公厅（室）及相关机构事务
  20105 统计信息事务
  20106 财政事务
  20113 商贸事务
  20129 群众团体事务
  20131 党委办公厅（室）及相关机构事务
  20132 组织事务
  20133 宣传事务
  20134 统战事务
  20138 市场监督管理事务
  20406 司法
  20601 科学技术管理事务
  20802 民政管理事务
  21201 城乡社区管理事务`);

const SOCIAL_SECTIONS = accountsIn(`
  20805 行政事业单位养老支出
  21011 行政事业单位医疗
  22102 住房改革支出`);

const SOCIAL_ITEMS = accountsIn(`
  2080502 事业单位离退休
  2080505 机关事业单位基本养老保险缴费支出
  2080506 机关事业单位职业年金缴费支出
  2101102 事业单位医疗
  2210201 住房公积金
  2210202 提租补贴`);

/** Codes 60 to 69 of a section are used by no published classification: made up, and in nobody's way. */
const MADE_UP_ITEMS = Array.from({ length: 10 }, (_, index) => 60 + index);

/** More than two hundred items (项) to make believable budgets from, in the order of their codes. */
export const ITEMS: readonly Account[] = [
  ...SOCIAL_ITEMS,
  ...ADMINISTRATIVE_SECTIONS.flatMap(({ code, name }) => [
    { code: `${code}01`, name: "行政运行" },
    { code: `${code}02`, name: "一般行政管理事务" },
    { code: `${code}03`, name: "机关服务" },
    { code: `${code}50`, name: "事业运行" },
    ...MADE_UP_ITEMS.map((item) => ({ code: `${code}${item}`, name: `${name}专项业务（${item}）` })),
    { code: `${code}99`, name: `其他${name}支出` },
  ]),
].toSorted((one, other) => Number(one.code) - Number(other.code));

const NAMES = new Map(
  [...CLASSES, ...ADMINISTRATIVE_SECTIONS, ...SOCIAL_SECTIONS, ...ITEMS].map(({ code, name }) => [
    code,
    name,
  ]),
);

/** The name of a code; a code that is not in these lists gets a name made from it. */
export function accountName(code: string): string {
  return NAMES.get(code) ?? `其他事务（${code}）`;
}

function accountsIn(text: string): readonly Account[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", name = ""] = line.trim().split(" ");
      return { code, name };
    });
}
