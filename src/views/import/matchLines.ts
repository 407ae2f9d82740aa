import type { Row } from "../../budget/budget.ts";

/** Where the rows of a table stand among the lines of a page of text: line number (from 0) by row number. */
export function matchLines(lines: readonly string[], rows: readonly Row[]): ReadonlyMap<number, number> {
  const plain = lines.map(squash);
  const found = new Map<number, number>();
  let from = 0;
  for (const row of rows) {
    const line = bestLine(plain, textsOf(row), from);
    if (line === null) continue;
    found.set(row.number, line);
    from = line;
  }
  return found;
}

/** The first line from a place on that holds most of the texts; null where none holds any. */
function bestLine(lines: readonly string[], texts: readonly string[], from: number): number | null {
  let best: { readonly line: number; readonly score: number } | null = null;
  for (let line = from; line < lines.length; line += 1) {
    const score = texts.filter((text) => lines[line]?.includes(text)).length;
    if (score > (best?.score ?? 0)) best = { line, score };
    if (score === texts.length) break;
  }
  return best?.line ?? null;
}

/** A name may be wrapped in the text: its beginning is enough. */
function textsOf(row: Row): readonly string[] {
  return row.cells.map((cell) => squash(cell.text).slice(0, 8)).filter((text) => text !== "");
}

function squash(text: string): string {
  return text.replace(/\s/g, "");
}
