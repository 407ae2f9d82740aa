import type { Table } from "../../../budget/budget.ts";
import { labelTable } from "../../evidence.ts";
import type { Evidence, Wording } from "../../finding.ts";
import type { Reading } from "../../reading.ts";
import type { Observation, Rule } from "../../rule.ts";
import { noteOf } from "../betweenTables/noData.ts";
import { seenOrAmissNowhere } from "../places.ts";

export const R53: Rule = {
  id: "R53",
  family: "inside-table",
  severity: "note",
  tolerance: "none",
  needs: {},
  title: {
    zh: "各表的表头：单位名称、年度、金额单位与编号",
    en: "Table headers: body, year, unit and number",
  },
  why: { zh: "同一套表的表头应一致。", en: "The headers of one set of tables agree." },
  check: (reading) =>
    seenOrAmissNowhere(
      [...labelChecks(reading), ...yearChecks(reading), ...bodyChecks(reading), ...unitChecks(reading)],
      reading.budget.tables.length > 1,
    ),
};

function observation(table: Table, detail: string, text: Wording, printed: string): Observation {
  const evidence: Evidence = { ...noteOf(table), printed };
  const place = { key: `${table.id}-${detail}`, detail: "" };
  return { kind: "observation", place, outcome: "differs", left: [evidence], right: [], text };
}

/** 预算公开表1 … 预算公开表13: one series, no gap. */
function labelChecks({ budget }: Reading): readonly Observation[] {
  const labels = budget.tables.flatMap((table) => {
    const parts = /^(.*\D)(\d+)$/.exec(table.label.replace(/\s/g, ""));
    return parts ? [{ table, series: parts[1] ?? "", number: Number(parts[2]) }] : [];
  });
  if (labels.length < 3 || labels.length < budget.tables.length) return [];
  const usual = mostCommon(labels.map((label) => label.series));
  const strangers = labels.filter((label) => label.series !== usual);
  const gaps = labels.filter(
    (label, index) => index > 0 && label.number !== (labels[index - 1]?.number ?? 0) + 1,
  );
  return [
    ...strangers.map(({ table }) =>
      observation(
        table,
        "label",
        {
          zh: `${labelTable(table).zh}印作“${table.label}”，其他各表印作“${usual}n”。`,
          en: `${labelTable(table).en} is labelled “${table.label}”; the others are “${usual}n”.`,
        },
        table.label,
      ),
    ),
    ...gaps.map(({ table }) =>
      observation(
        table,
        "number",
        {
          zh: `编号“${table.label}”与前一张表不连续。`,
          en: `The number of “${table.label}” does not follow the table before it.`,
        },
        table.label,
      ),
    ),
  ];
}

/** A title that names a year, but not the budget's. */
function yearChecks({ budget }: Reading): readonly Observation[] {
  return budget.tables.flatMap((table) => {
    const years = table.title.match(/20\d\d/g) ?? [];
    if (years.length === 0 || years.some((year) => year === String(budget.year))) return [];
    const text = {
      zh: `${labelTable(table).zh}标题写作“${table.title}”，预算年度为 ${budget.year} 年。`,
      en: `${labelTable(table).en} is titled “${table.title}”; the budget year is ${budget.year}.`,
    };
    return [{ ...observation(table, "year", text, table.title), severity: "middle" } as const];
  });
}

function bodyChecks({ budget }: Reading): readonly Observation[] {
  const named = budget.tables.filter((table) => table.body.trim() !== "");
  const usual = mostCommon(named.map((table) => plain(table.body)));
  return named
    .filter((table) => plain(table.body) !== usual)
    .map((table) =>
      observation(
        table,
        "body",
        {
          zh: `${labelTable(table).zh}的单位名称印作“${table.body}”，与其他各表不同。`,
          en: `${labelTable(table).en} names the body “${table.body}”, unlike the other tables.`,
        },
        table.body,
      ),
    );
}

/** Tables that some forms print in 万元 beside others in 元. */
const OWN_UNIT: ReadonlySet<Table["role"]> = new Set<Table["role"]>([
  "three-public",
  "operating",
  "procurement",
  "other",
]);

function unitChecks({ budget }: Reading): readonly Observation[] {
  const usual = mostCommon(budget.tables.map((table) => table.unit));
  return budget.tables
    .filter((table) => table.unit !== usual && !OWN_UNIT.has(table.role))
    .map((table) =>
      observation(
        table,
        "unit",
        {
          zh: `${labelTable(table).zh}的金额单位为${table.unit}，其他各表为${usual}。`,
          en: `${labelTable(table).en} is in ${table.unit}; the other tables are in ${usual}.`,
        },
        table.unit,
      ),
    );
}

function plain(text: string): string {
  return text.replace(/\s/g, "");
}

/** The most frequent of some words; of equals the first. */
function mostCommon(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = "";
  for (const [word, count] of counts) if (count > (counts.get(best) ?? 0)) best = word;
  return best;
}
