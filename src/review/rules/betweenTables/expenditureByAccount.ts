import type { Line } from "../../../budget/lines.ts";
import type { ColumnRole, TableRole } from "../../../budget/roles.ts";
import { linesByCode } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Place, Rule } from "../../rule.ts";
import { amountTerm, type Term, termOf } from "../../term.ts";
import { compare, placeOf } from "../places.ts";
import { expenditureBasis } from "./expenditureBasis.ts";
import { isGeneralOnly } from "./ownMoney.ts";

const SUMMARY: TableRole = "income-and-expenditure";

export const R33: Rule = {
  id: "R33",
  family: "between-tables",
  severity: "middle",
  tolerance: "same",
  needs: { tables: ["expenditure", "general-expenditure"] },
  title: {
    zh: "支出总表与一般公共预算支出表：各科目",
    en: "Expenditure summary and general public budget: accounts",
  },
  why: {
    zh: "同一笔支出在各表中应是同一个数，否则读者不知道哪一个算数。",
    en: "The same spending is the same figure in every table; otherwise readers cannot tell which one counts.",
  },
  check: (reading) => {
    if (!isGeneralOnly(reading)) return [];
    switch (expenditureBasis(reading)) {
      case "unknown":
        return [];
      case "neither":
        return totalCheck(reading);
      case "both":
      case "current-year":
        return accountPairs(reading).flatMap(sameColumns);
      case "with-carry-over":
        return lessCarryOvers(reading);
    }
  },
};

function totalCheck(reading: Reading): readonly Check[] {
  const own = reading.line("expenditure", "total");
  if (own === undefined) return [];
  return compare({
    place: placeOf(own, "total"),
    left: [amountTerm(own)],
    right: [amountTerm(reading.line("general-expenditure", "total"))],
  });
}

interface Pair {
  readonly own: Line;
  readonly general: Line;
}

/** The lines of one account in both tables; an account that one of them lacks is the matter of R34. */
function accountPairs(reading: Reading): readonly Pair[] {
  const generals = linesByCode(reading.lines("general-expenditure"));
  const total = reading.line("general-expenditure", "total");
  return reading.lines("expenditure").flatMap((own) => {
    const general = own.role === "total" ? total : generals.get(own.code ?? "");
    return general ? [{ own, general }] : [];
  });
}

function sameColumns({ own, general }: Pair): readonly Check[] {
  return columnsToCompare(own).flatMap((column) =>
    compare({
      place: placeOf(own, column),
      left: [termOf(own, column)],
      right: [termOf(general, column)],
      whenBlank: "zero",
    }),
  );
}

/** A form with a further column (单位预留机动经费) splits the total in another way; only the total can be compared. */
function columnsToCompare(line: Line): readonly ColumnRole[] {
  return splitsFurther(line) ? ["total"] : ["total", "basic", "project"];
}

function splitsFurther({ table }: Line): boolean {
  return table.columns.some((column) => column.role === "other-amount");
}

function lessCarryOvers(reading: Reading): readonly Check[] {
  const carriedOverIn = carriedOverBy(reading);
  return accountPairs(reading).flatMap((pair) => lessCarryOver(pair, carriedOverIn(pair.own)));
}

/**
 * Without carry-over in the second table; in forms that count it in both, the two are equal. Where no table says how much of
 * an account is carried over, an account that is larger in the first table cannot be checked.
 */
function lessCarryOver({ own, general }: Pair, carried: Term | null): readonly Check[] {
  const column = splitsFurther(own) ? "total" : "project";
  const [first, second] = [termOf(own, column), termOf(general, column)];
  const place = placeOf(own, column);
  if (first && second && carried === null && first.amount.gt(second.amount))
    return [withoutCarryOver(place, first, second)];
  const others = [[second]];
  return compare({ place, left: [first], right: [second, carried], others, whenBlank: "zero" });
}

/** What the revenue summary carries over for an account; of the total, also the summary. */
function carriedOverBy(reading: Reading): (own: Line) => Term | null {
  const incomes = linesByCode(reading.lines("income"));
  return (own) => {
    const total = reading.line("income", "total");
    const income = own.role === "total" ? total : incomes.get(own.code ?? "");
    const summary = own.role === "total" ? amountTerm(reading.line(SUMMARY, "carried-over", "income")) : null;
    return termOf(income, "carried-over") ?? summary;
  };
}

function withoutCarryOver(place: Place, first: Term, second: Term): Check {
  const [one, other] = [first.evidence, second.evidence];
  return {
    kind: "observation",
    place,
    outcome: "unchecked",
    left: [one],
    right: [other],
    text: {
      zh: `${one.label.zh} ${one.printed}，${other.label.zh} ${other.printed}；收入总表未按科目列出上年结转，无法核对。`,
      en: `${one.label.en} ${one.printed}; ${other.label.en} ${other.printed}. No revenue summary shows what is carried over by account, so the two cannot be checked.`,
    },
  };
}
