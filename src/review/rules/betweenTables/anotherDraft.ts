import type { Rule } from "../../rule.ts";
import { amountTerm } from "../../term.ts";
import { seenOrAmissNowhere } from "../places.ts";

/** Declared here; it looks at what the rules before it found and so is applied when findings are folded. */
export const R35: Rule = {
  id: "R35",
  family: "between-tables",
  severity: "high",
  tolerance: "none",
  needs: { tables: ["expenditure"] },
  title: {
    zh: "支出总表与其他各表不一致，像是另一年度或另一稿的表",
    en: "The expenditure summary differs from the other tables; it looks like another year's or another draft's",
  },
  why: {
    zh: "该表自身加总无误，但总数、各类和科目与其他各表都不一致；可请部门说明以哪一张表为准。",
    en: "The table adds up in itself, but its total, classes and accounts differ from the other tables; the department can say which one counts.",
  },
  check: (reading) =>
    seenOrAmissNowhere([], !(amountTerm(reading.line("expenditure", "total"))?.blank ?? true)),
};
