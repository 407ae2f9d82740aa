import type { TableRole } from "../../../budget/roles.ts";
import { labelTable } from "../../evidence.ts";
import type { Reading } from "../../reading.ts";
import type { Check } from "../../rule.ts";
import { amountTerm } from "../../term.ts";
import { noteOf } from "../betweenTables/noData.ts";
import { compare, placeOf } from "../places.ts";

/** 收入总计 = 支出总计. A table that prints totals of the year but no grand totals cannot be checked, and says so. */
export function balanceChecks(reading: Reading, role: TableRole): readonly Check[] {
  const income = reading.line(role, "grand-total", "income");
  const expenditure = reading.line(role, "grand-total", "expenditure");
  if (income && expenditure)
    return compare({
      place: placeOf(income, "balance"),
      left: [amountTerm(income)],
      right: [amountTerm(expenditure)],
    });
  const table = reading.table(role);
  const hasYear =
    reading.line(role, "year-total", "income") ?? reading.line(role, "year-total", "expenditure");
  if (table === undefined || hasYear === undefined) return [];
  const name = labelTable(table);
  return [
    {
      kind: "observation",
      place: { key: `${table.id}-grand-total`, detail: "" },
      outcome: "unchecked",
      left: [noteOf(table)],
      right: [],
      text: {
        zh: `${name.zh}未列收入总计或支出总计。`,
        en: `${name.en} has no grand total of revenue or of expenditure.`,
      },
    },
  ];
}
