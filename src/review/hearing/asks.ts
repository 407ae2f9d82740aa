import type { Wording } from "../finding.ts";

/** What is asked about the findings of a rule; rules that are not here are asked in general words. */
const ASKS: Readonly<Record<string, Wording>> = {
  R34: {
    zh: "请说明为什么只在一张表中列出？",
    en: "Why does the account stand in one table only?",
  },
  R43: { zh: "请说明两处为什么不同？", en: "Why do the two differ?" },
  R46: { zh: "请说明两处的口径有什么不同？", en: "What does each of the two include?" },
  R51: {
    zh: "请说明这笔钱由哪些项目组成，为什么没有列在该表中？",
    en: "Which projects make up this money, and why are they not listed in that table?",
  },
  R53: {
    zh: "请说明各表是否出自同一套公开文本？",
    en: "Do all tables come from the same set of published tables?",
  },
  R56: { zh: "请说明上年的数字是多少？", en: "What was the figure of the previous year?" },
  R57: { zh: "请说明增减变动的主要原因？", en: "What are the main reasons for the change?" },
  R58: { zh: "请说明占比按哪个口径计算？", en: "On which basis was the share computed?" },
  R66: { zh: "请说明占比和个数按哪个口径计算？", en: "On which basis were the share and the count taken?" },
  R67: { zh: "请说明车辆的现有数量和用途？", en: "How many vehicles are there, and what are they used for?" },
  R74: {
    zh: "请说明项目期有多长，差额安排在哪一年？",
    en: "How long does the project run, and in which year is the difference planned?",
  },
  R75: {
    zh: "请说明年度资金为什么多于实施期资金？",
    en: "Why is the money for the year more than the money for the whole period?",
  },
  R77: {
    zh: "请说明这笔钱要办成什么事，为什么没有公开绩效目标？",
    en: "What is this money to achieve, and why are no performance targets published for it?",
  },
  R78: { zh: "请说明项目期有多长，何时结束？", en: "How long does the project run, and when does it end?" },
};

/** What is asked about a finding of a rule, or null for the general question. */
export function askOfRule(rule: string): Wording | null {
  return Object.entries(ASKS).find(([id]) => id === rule)?.[1] ?? null;
}

export const WHICH_TABLE: Wording = { zh: "请说明以哪一张表为准？", en: "Which of the tables counts?" };
export const WHICH_PLACE: Wording = { zh: "请说明以哪一处为准？", en: "Which of the figures counts?" };
export const WHAT_IS_LEFT: Wording = {
  zh: "请说明差额由哪些部分组成？",
  en: "What does the difference consist of?",
};
export const IS_IT_ROUNDING: Wording = {
  zh: "请确认是否只是四舍五入造成？",
  en: "Is it due to rounding alone?",
};
export const PLEASE_DISCLOSE: Wording = {
  zh: "请补充核对所需的数字？",
  en: "Can the figures needed for the check be given?",
};
export const PLEASE_EXPLAIN: Wording = { zh: "请作出说明？", en: "Can this be explained?" };
