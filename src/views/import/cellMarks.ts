import type { Table } from "../../budget/budget.ts";
import type { CellCorrection, ReadingFacts } from "./readingFacts.ts";

/** What is to be said of a cell at a glance; the first that applies. */
export type CellMark = "corrected" | "doubtful" | "differs" | "inferred";

/** The marked cells of a reading by their addresses. */
export function cellMarks(
  tables: readonly Table[],
  facts: ReadingFacts,
  corrections: readonly CellCorrection[],
): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const { inferred } of facts.tables) for (const cell of inferred) marks.set(cell, "inferred");
  for (const { kind, table, row, column } of facts.sums) {
    const cells = tables.find(({ id }) => id === table)?.rows[row - 1]?.cells ?? [];
    const amounts = cells.filter((cell) => cell.figure !== null && cell.figure.kind !== "blank");
    for (const cell of amounts)
      if (column === null || cell.column === column)
        marks.set(cell.id, kind === "document" ? "differs" : "doubtful");
  }
  for (const { place } of corrections) marks.set(place, "corrected");
  return marks;
}
