import type { TableRole } from "../../../budget/roles.ts";
import { linesByCode, linesByName, plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Rule } from "../../rule.ts";
import { amountTerm, present, type Term, termOf } from "../../term.ts";
import { topLines } from "../insideTable/tree.ts";
import { compare, placeOf } from "../places.ts";
import { isGeneralOnly } from "./ownMoney.ts";

const SUMMARY: TableRole = "income-and-expenditure";
const GENERAL: TableRole = "general-expenditure";
const WHY = {
  zh: "一般公共预算的同一笔钱在各表中应是同一个数。",
  en: "The same money of the general public budget is the same figure in every table.",
};

/** Whether the general table counts what is carried over: its total is then the spending, not the year's revenue. */
function countsCarryOver(reading: Reading): boolean {
  const own = amountTerm(reading.line(GENERAL, "total"));
  const revenue = amountTerm(reading.line("appropriation", "general-public-budget", "income"));
  const spending = termOf(
    reading.line("appropriation", "grand-total", "expenditure"),
    "general-public-budget",
  );
  if (own === null || revenue === null || spending === null) return false;
  return own.amount.eq(spending.amount) && !own.amount.eq(revenue.amount);
}

export const R39: Rule = {
  id: "R39",
  family: "between-tables",
  severity: "high",
  tolerance: "same",
  needs: { tables: [GENERAL] },
  title: {
    zh: "一般公共预算支出表：总数与拨款、收入表",
    en: "General public budget: total against appropriation and revenue",
  },
  why: WHY,
  check: (reading) => {
    const own = reading.line(GENERAL, "total");
    if (own === undefined) return [];
    const carried = termOf(reading.line("income", "total"), "carried-over");
    const revenue = termOf(reading.line("income", "total"), "general-public-budget");
    const spending = termOf(
      reading.line("appropriation", "grand-total", "expenditure"),
      "general-public-budget",
    );
    const whole = countsCarryOver(reading);
    return [
      ...compare({
        place: placeOf(own, "appropriation"),
        left: [amountTerm(own)],
        right: [amountTerm(reading.line("appropriation", "general-public-budget", "income"))],
        others: whole ? [[spending]] : [],
        whenBlank: "zero",
      }),
      ...compare({
        place: placeOf(own, "income"),
        left: [amountTerm(own)],
        right: [revenue],
        others: whole && revenue !== null ? [[revenue, carried]] : [],
        whenBlank: "zero",
      }),
    ];
  },
};

export const R40: Rule = {
  id: "R40",
  family: "between-tables",
  severity: "middle",
  tolerance: "same",
  needs: { tables: [GENERAL, "income"] },
  title: {
    zh: "一般公共预算支出表与收入总表：各科目",
    en: "General public budget and revenue summary: accounts",
  },
  why: WHY,
  check: (reading) => {
    if (countsCarryOver(reading)) return [];
    const revenue = linesByCode(reading.lines("income"));
    return reading.lines(GENERAL).flatMap((line) =>
      line.code === null
        ? []
        : compare({
            place: placeOf(line, "income"),
            left: [amountTerm(line)],
            right: [termOf(revenue.get(line.code), "general-public-budget")],
            whenBlank: "zero",
          }),
    );
  },
};

export const R41: Rule = {
  id: "R41",
  family: "between-tables",
  severity: "middle",
  tolerance: "same",
  needs: { tables: [GENERAL, SUMMARY] },
  title: {
    zh: "一般公共预算支出表与收支总表：各类当年安排",
    en: "General public budget and summary: classes",
  },
  why: WHY,
  check: (reading) => {
    if (!isGeneralOnly(reading)) return [];
    const named = linesByName(reading.lines(SUMMARY, "expenditure").filter((line) => line.role === "class"));
    return reading
      .lines(GENERAL)
      .filter((line) => line.role === "class")
      .flatMap((line) => {
        const planned = named.get(plainName(line.name));
        const whole = amountTerm(planned);
        return compare({
          place: placeOf(line, "summary"),
          left: [amountTerm(line)],
          right: [termOf(planned, "current") ?? whole],
          others: countsCarryOver(reading) ? [[whole]] : [],
          whenBlank: "zero",
        });
      });
  },
};

export const R42: Rule = {
  id: "R42",
  family: "between-tables",
  severity: "high",
  tolerance: "same",
  needs: { tables: ["basic-by-economy", GENERAL] },
  title: {
    zh: "基本支出分经济科目表与一般公共预算支出表",
    en: "Basic expenditure by economic class and general public budget",
  },
  why: {
    zh: "基本支出的两种分法应得出同一个总数。",
    en: "Two breakdowns of basic expenditure give one total.",
  },
  check: (reading) => {
    const own = reading.line("basic-by-economy", "total");
    if (own === undefined) return [];
    return compare({
      place: placeOf(own, "basic"),
      left: [amountTerm(own)],
      right: [termOf(reading.line(GENERAL, "total"), "basic")],
      whenBlank: "zero",
    });
  },
};

export const R48: Rule = {
  id: "R48",
  family: "between-tables",
  severity: "high",
  tolerance: "sum",
  needs: { tables: ["projects-current", GENERAL] },
  title: {
    zh: "项目支出表（本年）与一般公共预算支出表的项目支出",
    en: "Projects of the year and project expenditure of the general public budget",
  },
  why: { zh: "项目支出应能逐个项目看到。", en: "Project expenditure can be seen project by project." },
  check: (reading) => {
    const own = reading.line(GENERAL, "total");
    if (own === undefined || reading.table("projects-current")?.state !== "published") return [];
    const listed = projectSum(reading, "projects-current", "general-public-budget");
    const carried = projectSum(reading, "projects-carried-over", "general-public-budget");
    return compare({
      place: placeOf(own, "project"),
      left: [termOf(own, "project")],
      right: listed,
      others: countsCarryOver(reading) ? [[...listed, ...carried]] : [],
      whenBlank: "zero",
    });
  },
};

/** The printed total of a project table, or the sum of its top lines where it prints none. */
export function projectSum(
  reading: Reading,
  role: TableRole,
  column: "total" | "general-public-budget" | "government-fund" | "state-capital",
): readonly Term[] {
  const total = reading.line(role, "total");
  if (total) return present([termOf(total, column)]);
  const table = reading.table(role);
  return table ? present(topLines(table).map((line) => termOf(line, column))) : [];
}
