import type { Line } from "../../../budget/lines.ts";
import { type ColumnRole, SOURCE_ROLES, type TableRole } from "../../../budget/roles.ts";
import { isSource } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { allBlank, amountColumns, amountTerm, present, type Term, termOf } from "../../term.ts";
import { compare, placeOf } from "../places.ts";
import { balanceChecks } from "./grandTotals.ts";
import { rowChecks } from "./rows.ts";

const SUMMARY: TableRole = "income-and-expenditure";
const PUBLIC = new Set(["general-public-budget", "government-fund", "state-capital"]);
const OWN = new Set([
  "public-service-revenue",
  "business-revenue",
  "superior-subsidy",
  "affiliated-remittance",
  "other-revenue",
]);

/** The sources that add up to the revenue of the year: lines printed as parts of another source are left out. */
export function topSources(lines: readonly Line[]): readonly Line[] {
  const roles = new Set(lines.map((line) => line.role));
  return lines.filter((line) => {
    if (line.role === "appropriation") return true;
    if (!isSource(line.role)) return false;
    if (PUBLIC.has(line.role)) return !roles.has("appropriation");
    return !(OWN.has(line.role) && roles.has("own-funds"));
  });
}

/** The same addends with every source line counted, for forms that list all of them side by side. */
function allSources(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => SOURCE_ROLES.some((role) => role === line.role));
}

export const R1: Rule = {
  id: "R1",
  family: "inside-table",
  severity: "high",
  tolerance: "sum",
  needs: { tables: [SUMMARY] },
  title: { zh: "收支总表：各项收入相加与本年收入合计", en: "Summary: sources of revenue and their total" },
  why: {
    zh: "合计与所列来源不一致时，无法判断钱从哪里来。",
    en: "Where the total differs from its sources, it is not clear where the money comes from.",
  },
  check: (reading) => {
    const lines = reading.lines(SUMMARY, "income");
    const year = lines.find((line) => line.role === "year-total");
    const total = year ?? lines.find((line) => line.role === "grand-total");
    if (total === undefined) return [];
    const carried = year ? [] : lines.filter((line) => line.role === "carried-over");
    const terms = (sources: readonly Line[]) => [...sources, ...carried].map(amountTerm);
    return compare({
      place: placeOf(total, "sources"),
      left: [amountTerm(total)],
      right: terms(topSources(lines)),
      others: [terms(allSources(lines))],
    });
  },
};

export const R2: Rule = {
  id: "R2",
  family: "inside-table",
  severity: "high",
  tolerance: "sum",
  needs: { tables: [SUMMARY] },
  title: {
    zh: "收支总表：本年收入加上年结转与收入总计",
    en: "Summary: revenue for the year plus carry-over and the grand total",
  },
  why: {
    zh: "收入总计是支出安排的上限。",
    en: "The grand total of revenue is the ceiling of what can be spent.",
  },
  check: (reading) => {
    const total = reading.line(SUMMARY, "grand-total", "income");
    const year = reading.line(SUMMARY, "year-total", "income");
    const carried = reading.line(SUMMARY, "carried-over", "income");
    if (total === undefined || year === undefined) return [];
    return compare({
      place: placeOf(total, "parts"),
      left: [amountTerm(total)],
      right: [amountTerm(year), amountTerm(carried)],
    });
  },
};

export const R3: Rule = {
  id: "R3",
  family: "inside-table",
  severity: "middle",
  tolerance: "sum",
  needs: { tables: [SUMMARY] },
  title: { zh: "收支总表：合计与当年安排加上年结转", en: "Summary: total and current year plus carry-over" },
  why: {
    zh: "两列分别说明新安排的钱和结转的钱。",
    en: "The two columns tell new money from money carried over.",
  },
  check: (reading) =>
    reading
      .tables(SUMMARY)
      .flatMap((table) => rowChecks({ table, side: "expenditure", parts: ["current", "carried-over"] })),
};

export const R4: Rule = {
  id: "R4",
  family: "inside-table",
  severity: "high",
  tolerance: "sum",
  needs: { tables: [SUMMARY] },
  title: {
    zh: "收支总表：各类支出相加与本年支出合计",
    en: "Summary: classes of expenditure and their total",
  },
  why: {
    zh: "合计与各类之和不一致时，有一部分支出没有列出去向。",
    en: "Where they differ, part of the spending is not accounted for by class.",
  },
  check: (reading) => classColumnChecks(reading, SUMMARY),
};

export const R5: Rule = {
  id: "R5",
  family: "inside-table",
  severity: "high",
  tolerance: "sum",
  needs: { tables: [SUMMARY] },
  title: {
    zh: "收支总表：本年支出加年终结转与支出总计",
    en: "Summary: expenditure plus year-end carry-over and the grand total",
  },
  why: {
    zh: "支出总计应等于用掉的与结转下年的两部分。",
    en: "The grand total is what is spent and what is carried on.",
  },
  check: (reading) => grandTotalChecks(reading, SUMMARY),
};

export const R6: Rule = {
  id: "R6",
  family: "inside-table",
  severity: "high",
  tolerance: "same",
  needs: { tables: [SUMMARY] },
  title: { zh: "收支总表：收入总计与支出总计", en: "Summary: grand totals of revenue and expenditure" },
  why: { zh: "预算收支应当平衡。", en: "A budget must balance." },
  check: (reading) => balanceChecks(reading, SUMMARY),
};

export const R7: Rule = {
  id: "R7",
  family: "inside-table",
  severity: "high",
  tolerance: "same",
  needs: { tables: [SUMMARY] },
  title: {
    zh: "收支总表：结转收入与结转安排、本年收入与当年安排",
    en: "Summary: carried-over money in and out, current money in and out",
  },
  why: {
    zh: "没有年终结转时，结转的钱和当年的钱都应全部安排。",
    en: "With nothing carried to next year, all of both kinds of money is planned for.",
  },
  check: (reading) => {
    const line = (
      role: "carried-over" | "year-total" | "grand-total" | "carried-to-next-year",
      side: "income" | "expenditure",
    ) => reading.line(SUMMARY, role, side);
    const left = present([amountTerm(line("carried-to-next-year", "expenditure"))]);
    const total = line("grand-total", "expenditure");
    if (total === undefined || left.some((term) => !term.amount.isZero())) return [];
    const pair = (detail: string, income: Term | null, planned: ColumnRole) =>
      compare({ place: placeOf(total, detail), left: [income], right: [termOf(total, planned)] });
    return [
      ...pair("carried-over", amountTerm(line("carried-over", "income")), "carried-over"),
      ...pair("current", amountTerm(line("year-total", "income")), "current"),
    ];
  },
};

/** In each amount column of the expenditure side, the classes add up to 本年支出合计 (or to 支出总计 where no other is printed). */
export function classColumnChecks(reading: Reading, role: TableRole): readonly Check[] {
  const lines = reading.lines(role, "expenditure");
  const year = lines.find((line) => line.role === "year-total");
  const grand = lines.find((line) => line.role === "grand-total");
  const next = lines.filter((line) => line.role === "carried-to-next-year");
  const total = year ?? grand;
  const classes = lines.filter((line) => line.role === "class");
  if (total === undefined || classes.length === 0) return [];
  return amountColumns(total.table, "expenditure").flatMap((column) => {
    const addends = present([...classes, ...(year ? [] : next)].map((line) => termOf(line, column)));
    const printed = addends.filter((term) => !term.blank);
    const right = allBlank(addends) ? addends : printed;
    return compare({ place: placeOf(total, `classes-${column}`), left: [columnTerm(total, column)], right });
  });
}

/** In each amount column of the expenditure side, 本年支出合计 + 年终结转 = 支出总计. */
export function grandTotalChecks(reading: Reading, role: TableRole): readonly Check[] {
  const total = reading.line(role, "grand-total", "expenditure");
  const year = reading.line(role, "year-total", "expenditure");
  const next = reading.line(role, "carried-to-next-year", "expenditure");
  if (total === undefined || year === undefined) return [];
  return amountColumns(total.table, "expenditure").flatMap((column) =>
    compare({
      place: placeOf(total, `parts-${column}`),
      left: [columnTerm(total, column)],
      right: [columnTerm(year, column), termOf(next, column)],
    }),
  );
}

function columnTerm(line: Line, column: ColumnRole): Term | null {
  return column === "amount" ? amountTerm(line) : termOf(line, column);
}
