import type { Wording } from "../finding.ts";
import type { RuleId } from "../ruleIds.ts";

const SUMS: Wording = {
  zh: "部门预算公开表样的加总关系",
  en: "the sums within the statutory forms",
};
const REPRINTS: Wording = {
  zh: "部门预算公开表样各表之间的勾稽关系",
  en: "the reconciliation between the statutory forms",
};
const BALANCE: Wording = {
  zh: "《预算法》第十二条（收支平衡）和公开表样",
  en: "Budget Law, article 12 (balance), and the statutory forms",
};
const CLASSIFICATION: Wording = {
  zh: "财政部当年印发的《政府收支分类科目》",
  en: "the classification of revenue and expenditure that the Ministry of Finance issues for the year",
};
const PENSION: Wording = {
  zh: "机关事业单位养老保险单位缴费 16%、住房公积金单位缴存不超过 12% 的通行比例",
  en: "the usual rates: 16% for the employer's pension contribution, at most 12% for the housing fund",
};
const DISCLOSURE: Wording = {
  zh: "《预算法》第十四条和《地方预决算公开操作规程》（财预〔2016〕143号）",
  en: "Budget Law, article 14, and the rules on local disclosure (Cai Yu [2016] No. 143)",
};
const TARGETS: Wording = {
  zh: "预算绩效目标管理办法：绩效目标与资金相匹配，随部门预算公开",
  en: "the rules on performance targets: targets match the money and are published with the budget",
};
const NARRATIVE: Wording = {
  zh: "说明与所附表格出自同一份预算",
  en: "the narrative explains the tables it is published with",
};

interface Range {
  readonly from: number;
  readonly to: number;
  readonly source: Wording;
}

/** What the rules rest on, from the first to the last number; what is not in a range of its own falls to the one around it. */
const RANGES: readonly Range[] = [
  { from: 6, to: 7, source: BALANCE },
  { from: 14, to: 14, source: BALANCE },
  { from: 19, to: 19, source: CLASSIFICATION },
  { from: 43, to: 43, source: CLASSIFICATION },
  { from: 44, to: 44, source: PENSION },
  { from: 51, to: 51, source: DISCLOSURE },
  { from: 52, to: 52, source: CLASSIFICATION },
  { from: 53, to: 53, source: DISCLOSURE },
  { from: 54, to: 54, source: CLASSIFICATION },
  { from: 57, to: 57, source: DISCLOSURE },
  { from: 63, to: 67, source: DISCLOSURE },
  { from: 69, to: 69, source: CLASSIFICATION },
  { from: 70, to: 72, source: DISCLOSURE },
  { from: 1, to: 27, source: SUMS },
  { from: 28, to: 50, source: REPRINTS },
  { from: 55, to: 68, source: NARRATIVE },
  { from: 73, to: 78, source: TARGETS },
];

/** What a rule rests on: the law, the form, the classification or the arithmetic of the document itself. */
export function sourceOfRule(id: RuleId): Wording {
  const number = Number(id.slice(1));
  const range = RANGES.find(({ from, to }) => from <= number && number <= to);
  if (range === undefined) throw new Error(`rule ${id} rests on nothing`);
  return range.source;
}
