import { SOURCE_ROLES, type TableRole } from "../../../budget/roles.ts";
import { linesByName, plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, type Term, termOf } from "../../term.ts";
import { compare, placeOf } from "../places.ts";
import { carriesToNextYear } from "./ownMoney.ts";

const SUMMARY: TableRole = "income-and-expenditure";
const NEEDS = { tables: [SUMMARY, "income"] } as const;

export const R28: Rule = {
  id: "R28",
  family: "between-tables",
  severity: "high",
  tolerance: "same",
  needs: NEEDS,
  title: { zh: "收入总表与收支总表：各项来源", en: "Revenue summary and summary: sources" },
  why: {
    zh: "同一笔收入在两张表中应是同一个数。",
    en: "The same revenue is the same figure in both tables.",
  },
  check: (reading) => {
    const total = reading.line("income", "total");
    if (total === undefined) return [];
    const year = amountTerm(reading.line(SUMMARY, "year-total", "income"));
    const grand = amountTerm(reading.line(SUMMARY, "grand-total", "income"));
    return [
      ...compare({
        place: placeOf(total, "total"),
        left: [termOf(total, "total")],
        right: [year ?? grand],
        others: includesCarryOver(reading) ? [[grand]] : [],
      }),
      ...SOURCE_ROLES.flatMap((source) =>
        compare({
          place: placeOf(total, source),
          left: [termOf(total, source)],
          right: [amountTerm(reading.line(SUMMARY, source, "income"))],
          // Some forms head one column 财政拨款收入 for all three public budgets.
          others:
            source === "general-public-budget"
              ? [[amountTerm(reading.line(SUMMARY, "appropriation", "income"))]]
              : [],
          whenBlank: "zero",
        }),
      ),
    ];
  },
};

/** In some forms 合计 of the revenue summary includes 上年结转: its own row sum tells. */
function includesCarryOver(reading: Reading): boolean {
  const total = reading.line("income", "total");
  const carried = termOf(total, "carried-over");
  const whole = termOf(total, "total");
  if (carried === null || whole === null) return true;
  const sources = SOURCE_ROLES.map((source) => termOf(total, source)).filter((term) => term !== null);
  const sum = sources.reduce((amount, term) => amount.plus(term.amount), carried.amount);
  return sum.eq(whole.amount);
}

export const R29: Rule = {
  id: "R29",
  family: "between-tables",
  severity: "high",
  tolerance: "same",
  needs: NEEDS,
  title: { zh: "收入总表与收支总表：上年结转", en: "Revenue summary and summary: carried over" },
  why: {
    zh: "结转的钱在两张表中应是同一个数。",
    en: "The money carried over is the same figure in both tables.",
  },
  check: (reading) => {
    const total = reading.line("income", "total");
    if (total === undefined) return [];
    return compare({
      place: placeOf(total, "carried-over"),
      left: [termOf(total, "carried-over")],
      right: [amountTerm(reading.line(SUMMARY, "carried-over", "income"))],
      whenBlank: "zero",
    });
  },
};

export const R30: Rule = {
  id: "R30",
  family: "between-tables",
  severity: "middle",
  tolerance: "same",
  needs: NEEDS,
  title: {
    zh: "收入总表与收支总表：各类的当年与结转",
    en: "Revenue summary and summary: current and carried-over money by class",
  },
  why: {
    zh: "按功能分类列出的收入应等于同一类的支出安排。",
    en: "Revenue listed by class equals what is planned for that class.",
  },
  check: (reading) => (carriesToNextYear(reading) ? [] : classChecks(reading)),
};

function classChecks(reading: Reading): readonly Check[] {
  const summary = linesByName(reading.lines(SUMMARY, "expenditure").filter((line) => line.role === "class"));
  return reading
    .lines("income")
    .filter((line) => line.role === "class")
    .flatMap((line) => {
      const planned = summary.get(plainName(line.name));
      const carried = termOf(line, "carried-over");
      const pair = (detail: string, left: Term | null, right: Term | null) =>
        compare({ place: placeOf(line, detail), left: [left], right: [right], whenBlank: "zero" });
      if (termOf(planned, "current") === null)
        return compare({
          place: placeOf(line, "total"),
          left: [amountTerm(planned)],
          right: [termOf(line, "total")],
          others: [[termOf(line, "total"), carried]],
        });
      if (includesCarryOver(reading) && carried !== null)
        return pair("total", termOf(line, "total"), amountTerm(planned));
      return [
        ...pair("total", termOf(line, "total"), termOf(planned, "current")),
        ...pair("carried-over", carried, termOf(planned, "carried-over")),
      ];
    });
}
