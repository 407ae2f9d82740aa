import type { Rule } from "../../rule.ts";

/** The budget file holds neither date, so this can never be checked; it is declared so that readers see that it is not. */
export const R72: Rule = {
  id: "R72",
  family: "narrative",
  severity: "note",
  tolerance: "none",
  needs: {},
  title: { zh: "批复后二十日内公开", en: "Published within twenty days of approval" },
  why: {
    zh: "《预算法》第十四条：部门预算应当在批复后二十日内公开。",
    en: "Budget Law, article 14: a departmental budget is published within twenty days of its approval.",
  },
  check: () => [
    {
      kind: "observation",
      place: { key: "", detail: "" },
      outcome: "unchecked",
      left: [],
      right: [],
      text: {
        zh: "数据文件没有批复日期和公开日期；两个日期都知道时，应相隔不超过 20 日。",
        en: "The data file holds neither the date of approval nor that of publication; both are needed, and may lie at most 20 days apart.",
      },
    },
  ],
};
