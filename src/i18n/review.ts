import { defineMessages } from "./defineMessages.ts";

/** The view that sets the document's figures against each other. */
export const reviewMessages = defineMessages(
  {
    title: "核对",
    lede: (checks: number) =>
      `同一笔钱在一份预算里会印上好几次。这里把印出的数字逐一对照，共 ${checks} 处。只说对得上还是对不上，不评判好坏，也不改动原文。`,
    countsTitle: "对照的结果",
    count: (count: number) => `${count} 处`,
    outcomes: {
      holds: { name: "对得上", plain: "两处印的数字相同，或者加起来正好相等。" },
      rounding: { name: "四舍五入差", plain: "只差在最后一位，是各自四舍五入的结果。" },
      differs: { name: "对不上", plain: "应当相同的数字不相同。" },
      unchecked: { name: "无法核对", plain: "原文缺少核对所需的数字。" },
    },
    notes: { name: "提示", plain: "数字没有矛盾，但写法让人难以核对或衡量。" },
    disagreements: "对不上的",
    disagreementsWhy:
      "两处印的数字应当相同，却不同，也不是四舍五入造成的。哪一处为准，只有公布预算的部门能说明。",
    noted: "提示",
    notedWhy: "数字之间没有矛盾，但写法让人难以核对或难以衡量。",
    roundings: "四舍五入",
    roundingsWhy: "每个数字都各自四舍五入过，相加后会差在最后一位。这样的差不算矛盾。",
    uncheckeds: "无法核对",
    uncheckedsWhy: "公开文本里缺少核对所需的数字。",
    nothing: "没有发现。能对照的数字都对得上。",
    rule: (rule: string) => `规则 ${rule}`,
    restsOn: (source: string) => `依据：${source}`,
    difference: "相差",
    blank: "空白",
    equals: { same: "等于", differs: "不等于", about: "约等于", unknown: "无法比较" },
    plus: "加",
    beside: "与",
    because: (count: number) => `同一原因还牵出 ${count} 处`,
    highlighted: "你要看的这一处",
    agreementTitle: "图用了哪些表",
    agreementWhy: "图和合计只取彼此对得上的表。对不上的表不画进图里，但原样保留，随时可查。",
    inside: "用在图里的表",
    outside: "没有用在图里的表",
    outsideReason: (title: string) => `为什么：${title}`,
    noData: "原文注明本表无数据",
    tableName: (number: string, title: string) => (number === "" ? title : `表 ${number}　${title}`),
  },
  {
    title: "Checks",
    lede: (checks: number) =>
      `A budget prints the same money several times. Here its printed figures are set against each other, in ${checks} places. This page only says what agrees and what does not. It gives no grade and changes nothing in the document.`,
    countsTitle: "What came of it",
    count: (count: number) => (count === 1 ? "1 place" : `${count} places`),
    outcomes: {
      holds: { name: "Agrees", plain: "The figures are the same, or add up exactly." },
      rounding: {
        name: "Rounding",
        plain: "Off only in the last digit, because each figure was rounded by itself.",
      },
      differs: { name: "Does not agree", plain: "Figures that should be the same are not." },
      unchecked: {
        name: "Cannot be checked",
        plain: "The document lacks the figures that the check needs.",
      },
    },
    notes: { name: "Notes", plain: "No contradiction, but hard to check or to measure as given." },
    disagreements: "What does not agree",
    disagreementsWhy:
      "Two printed figures should be the same and are not, and rounding does not explain it. Only the department that published the budget can say which one counts.",
    noted: "Notes",
    notedWhy:
      "The figures do not contradict each other, but the way they are given makes them hard to check or to measure.",
    roundings: "Rounding",
    roundingsWhy:
      "Each figure was rounded by itself, so that a sum may be off in its last digit. That is not a contradiction.",
    uncheckeds: "What cannot be checked",
    uncheckedsWhy: "The document lacks the figures that the check needs.",
    nothing: "Nothing found. All figures that can be compared agree.",
    rule: (rule: string) => `rule ${rule}`,
    restsOn: (source: string) => `It rests on ${source}`,
    difference: "differs by",
    blank: "blank",
    equals: {
      same: "equals",
      differs: "does not equal",
      about: "is about",
      unknown: "cannot be compared with",
    },
    plus: "plus",
    beside: "and",
    because: (count: number) =>
      count === 1 ? "1 more place of the same cause" : `${count} more places of the same cause`,
    highlighted: "The place you asked for",
    agreementTitle: "Which tables the pictures use",
    agreementWhy:
      "Pictures and totals use only tables that agree among themselves. The others are not drawn, but they are kept as published and stay in reach.",
    inside: "Tables used in the pictures",
    outside: "Tables left out of the pictures",
    outsideReason: (title: string) => `Why: ${title}`,
    noData: "The document says that this table has no data",
    tableName: (number: string, title: string) => (number === "" ? title : `Table ${number}, ${title}`),
  },
);
