import type { TableRole } from "../../../budget/roles.ts";
import { labelTable } from "../../evidence.ts";
import { linesByName, plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, hasMoney, termOf } from "../../term.ts";
import { PUBLIC_BUDGETS } from "../insideTable/appropriation.ts";
import { compare, lineNotPrinted, placeOf } from "../places.ts";
import { noteOf } from "./noData.ts";
import { hasOwnMoney } from "./ownMoney.ts";

const SUMMARY: TableRole = "income-and-expenditure";
const NEEDS = { tables: [SUMMARY, "appropriation"] } as const;

export const R36: Rule = {
  id: "R36",
  family: "between-tables",
  severity: "high",
  tolerance: "same",
  needs: NEEDS,
  title: {
    zh: "财政拨款收支总表与收支总表：各本预算",
    en: "Fiscal appropriation and summary: the public budgets",
  },
  why: {
    zh: "财政拨款收入在两张表中应是同一个数。",
    en: "The appropriation is the same figure in both tables.",
  },
  check: (reading) =>
    PUBLIC_BUDGETS.flatMap(({ budget }) => {
      const line = reading.line("appropriation", budget, "income");
      if (line === undefined) return [];
      return compare({
        place: placeOf(line, "amount"),
        left: [amountTerm(line)],
        right: [amountTerm(reading.line(SUMMARY, budget, "income"))],
        whenBlank: "zero",
      });
    }),
};

export const R37: Rule = {
  id: "R37",
  family: "between-tables",
  severity: "middle",
  tolerance: "same",
  needs: NEEDS,
  title: { zh: "财政拨款收支总表与收支总表：上年结转", en: "Fiscal appropriation and summary: carried over" },
  why: {
    zh: "财政拨款结转是全部结转的一部分；没有自有资金时两者相等。",
    en: "Appropriation carried over is part of all that is; without own funds the two are equal.",
  },
  check: (reading) => {
    const line = reading.line("appropriation", "carried-over", "income");
    if (line === undefined) return carriedNotPrinted(reading);
    return compare({
      place: placeOf(line, "summary"),
      relation: hasOwnMoney(reading) ? "at-most" : "equal",
      left: [amountTerm(line)],
      right: [amountTerm(reading.line(SUMMARY, "carried-over", "income"))],
      whenBlank: "zero",
    });
  },
};

function carriedNotPrinted(reading: Reading): readonly Check[] {
  const all = amountTerm(reading.line(SUMMARY, "carried-over", "income"));
  const table = reading.table("appropriation");
  if (all === null || table === undefined || !hasMoney(all)) return [];
  const name = labelTable(table);
  const text = {
    zh: `${all.evidence.label.zh} ${all.evidence.printed}；${name.zh}没有列出上年财政拨款结转。`,
    en: `${all.evidence.label.en} ${all.evidence.printed}; ${name.en} does not print the appropriation carried over.`,
  };
  return [lineNotPrinted({ key: `${table.id}-carried-over`, evidence: [all.evidence, noteOf(table)], text })];
}

export const R38: Rule = {
  id: "R38",
  family: "between-tables",
  severity: "middle",
  tolerance: "same",
  needs: NEEDS,
  title: { zh: "财政拨款收支总表与收支总表：各类支出", en: "Fiscal appropriation and summary: classes" },
  why: {
    zh: "财政拨款安排的支出不应多于全部支出；没有自有资金时两者相等。",
    en: "Appropriated spending is not more than all spending; without own funds the two are equal.",
  },
  check: (reading) => classChecks(reading),
};

function classChecks(reading: Reading): readonly Check[] {
  const named = linesByName(reading.lines(SUMMARY, "expenditure").filter((line) => line.role === "class"));
  const carried = amountTerm(reading.line("appropriation", "carried-over", "income"));
  const partOnly = hasOwnMoney(reading) || carriesOwnMoney(reading);
  return reading
    .lines("appropriation", "expenditure")
    .filter((line) => line.role === "class")
    .flatMap((line) => {
      const all = named.get(plainName(line.name));
      const total = amountTerm(all);
      return compare({
        place: placeOf(line, "summary"),
        relation: partOnly ? "at-most" : "equal",
        left: [amountTerm(line)],
        right: [total],
        others: hasMoney(carried) ? [] : [[termOf(all, "current")]],
        whenBlank: "zero",
      });
    });
}

/** More is carried over in all than of appropriation: some of it is the body's own money. */
function carriesOwnMoney(reading: Reading): boolean {
  const all = amountTerm(reading.line(SUMMARY, "carried-over", "income"));
  const fiscal = amountTerm(reading.line("appropriation", "carried-over", "income"));
  return all !== null && fiscal !== null && all.amount.gt(fiscal.amount);
}
