import type { Table } from "../budget/budget.ts";
import { type Line, lineWithRole } from "../budget/lines.ts";
import { type Amount, moneyOf, publishedAmount } from "./amount.ts";
import { isRounding } from "./isRounding.ts";
import { firstCell, firstPublished } from "./publishedTables.ts";

/** The line of a table that sums it up. */
export function totalLine(table: Table | undefined): Line | undefined {
  return table && lineWithRole(table, "total");
}

/** What the document gives the body this year from all sources, where it prints it. */
export function wholeOfYear(summary: Table | undefined, income: Table | undefined): Amount {
  const grand = summary && lineWithRole(summary, "grand-total", "expenditure");
  return firstPublished([grand?.cell("current"), totalLine(income)?.cell("total")], "万元");
}

/** A table of one budget says all of a line only where that budget is the whole; undefined where others pay too. */
export function onlyWhole(table: Table | undefined, whole: Amount): Table | undefined {
  const [own, all] = [moneyOf(publishedAmount(totalLine(table)?.cell("total"), "万元")), moneyOf(whole)];
  const same = own === null || all === null || isRounding(own.minus(all), { addends: 1, unit: "万元" });
  return same ? table : undefined;
}

/** Whether the document prints money carried over. */
export function hasCarryOver(summary: Table | undefined, income: Table | undefined): boolean {
  const grand = summary && lineWithRole(summary, "grand-total", "expenditure");
  const line = summary && lineWithRole(summary, "carried-over", "income");
  const printed = [
    grand?.cell("carried-over"),
    firstCell(line, ["amount", "total", "carried-over"]),
    totalLine(income)?.cell("carried-over"),
  ];
  const money = moneyOf(firstPublished(printed, "万元"));
  return money !== null && !money.isZero();
}
