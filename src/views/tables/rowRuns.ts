import type { Row } from "../../budget/budget.ts";
import type { LineRole } from "../../budget/roles.ts";

/** Neighbouring rows that are shown, or rows without any figure that may be folded into one line. */
export interface RowRun {
  readonly kind: "shown" | "blank";
  readonly rows: readonly Row[];
}

/** A table with no more blank rows than this is short enough to be shown whole. */
const MOST_SHOWN_BLANK = 8;
/** Fewer neighbouring blank rows than this take no more room than the line that would stand for them. */
const FEWEST_FOLDED = 3;

/** Totals are what a reader looks for, even where they are blank. */
const KEPT: ReadonlySet<LineRole> = new Set([
  "total",
  "year-total",
  "grand-total",
  "heading",
  "column-numbers",
]);

/** The rows of a table in printed order, in runs; only long runs of a table with many blank rows are to be folded. */
export function rowRuns(rows: readonly Row[]): readonly RowRun[] {
  const blank = new Set(rows.filter(isBlankRow));
  if (blank.size <= MOST_SHOWN_BLANK) return [{ kind: "shown", rows }];
  return mergeShown(splitRuns(rows, blank));
}

/** Whether a row prints no figure on any side. */
export function isBlankRow(row: Row): boolean {
  if (row.roles.some((role) => KEPT.has(role))) return false;
  return row.cells.every(({ figure }) => figure === null || figure.kind === "blank");
}

function splitRuns(rows: readonly Row[], blank: ReadonlySet<Row>): readonly RowRun[] {
  const runs: { kind: RowRun["kind"]; rows: Row[] }[] = [];
  for (const row of rows) {
    const kind = blank.has(row) ? "blank" : "shown";
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.rows.push(row);
    else runs.push({ kind, rows: [row] });
  }
  return runs.map((run) =>
    run.kind === "blank" && run.rows.length < FEWEST_FOLDED ? { ...run, kind: "shown" } : run,
  );
}

function mergeShown(runs: readonly RowRun[]): readonly RowRun[] {
  const merged: RowRun[] = [];
  for (const run of runs) {
    const last = merged[merged.length - 1];
    if (last?.kind === "shown" && run.kind === "shown") {
      merged[merged.length - 1] = { kind: "shown", rows: [...last.rows, ...run.rows] };
    } else merged.push(run);
  }
  return merged;
}
