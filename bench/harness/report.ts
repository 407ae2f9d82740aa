import { medianOf, placesFor, printRange } from "./median.ts";
import { OURS, PAGES } from "./pages.ts";
import type { Samples, Series } from "./samples.ts";
import type { Judged } from "./targets.ts";

/** What a report says of its run. */
export interface Run {
  readonly samples: Samples;
  readonly judged: readonly Judged[];
  /** The least number of times that anything was measured. */
  readonly runs: number;
  readonly browser: string;
  /** What did not do what it should, each once. */
  readonly notes: readonly string[];
}

const FEWEST_RUNS = 5;
const ORDER = PAGES.map(({ name }) => name);

/** The report in Markdown: a table for each measure, the targets, and what is to be known of the run. */
export function printReport({ samples, judged, runs, browser, notes }: Run): string {
  const lines = [
    "# Bench",
    "",
    `Medians of ${runs} (least–most), all in one run, pages in turn, in ${browser}. After each figure of another page: ours ÷ its.`,
  ];
  if (runs < FEWEST_RUNS) lines.push("", `**Fewer than ${FEWEST_RUNS} runs: for orientation only.**`);
  for (const [what, series] of groupBy(samples.all(), ({ what }) => what))
    lines.push("", ...printMeasure(what, series));
  lines.push("", ...printTargets(judged));
  if (notes.length > 0) lines.push("", "## Notes", "", ...notes.map((note) => `- ${note}`));
  return `${lines.join("\n")}\n`;
}

function printMeasure(what: string, series: readonly Series[]): readonly string[] {
  const pages = ORDER.filter((name) => series.some(({ page }) => page === name));
  const rows = [...groupBy(series, ({ at }) => at)].map(([at, found]) => {
    const ours = found.find(({ page }) => page === OURS);
    const cells = pages.map((name) =>
      printCell(
        found.find(({ page }) => page === name),
        ours,
      ),
    );
    return `| ${at} | ${cells.join(" | ")} |`;
  });
  return [`## ${what}`, "", `| | ${pages.join(" | ")} |`, `| --- |${" --- |".repeat(pages.length)}`, ...rows];
}

function printCell(series: Series | undefined, ours: Series | undefined): string {
  if (series === undefined) return "";
  if (series.failure !== null) return `failed: ${series.failure}`;
  const figure = printRange(series.values, placesFor(medianOf(series.values)));
  if (series === ours || ours === undefined || ours.values.length === 0) return figure;
  const ratio = medianOf(ours.values) / medianOf(series.values);
  return Number.isFinite(ratio) ? `${figure} · ${ratio.toFixed(2)}` : figure;
}

function printTargets(judged: readonly Judged[]): readonly string[] {
  const rows = judged.map(({ what, at, ours, other, found, most, isMet }) => {
    const against = other === null ? "" : `${other.page} ${round(other.figure)}`;
    const limited = other === null ? round(found) : found.toFixed(2);
    return `| ${what}, ${at} | ${round(ours)} | ${against} | ${limited} | ${most} | ${isMet ? "met" : "**missed**"} |`;
  });
  const missed = judged.filter(({ isMet }) => !isMet).length;
  return [
    "## Targets",
    "",
    `${judged.length - missed} met, ${missed} missed.`,
    "",
    "| | Ours | Against | Found | At most | |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ];
}

function round(value: number): string {
  return value.toFixed(placesFor(value));
}

function groupBy<T>(list: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
