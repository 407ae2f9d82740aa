import { lastOf } from "../lastOf.ts";
import type { Gap } from "./gap.ts";
import type { PageMark } from "./pageMarks.ts";

/** Pages that the page numbers skip, and the end that is not reached; a table may count its own pages from 1. */
export function pageGaps(marks: readonly PageMark[]): readonly Gap[] {
  const runs: PageMark[][] = [];
  for (const mark of marks) {
    const before = lastOf(lastOf(runs) ?? []);
    if (before && goesOn(before, mark)) lastOf(runs)?.push(mark);
    else runs.push([mark]);
  }
  return runs.flatMap((run) => [...startOf(run), ...skippedIn(run), ...endOf(run)]);
}

function goesOn(before: PageMark, { number, of }: PageMark): boolean {
  return of === before.of && number > before.number;
}

function startOf([first]: readonly PageMark[]): readonly Gap[] {
  // A cover need not print its number.
  if (!first || first.number <= Math.max(1, first.page)) return [];
  return [gapAt(first.page, `1–${first.number - 1} / ${first.of}`, `${first.number} / ${first.of}`)];
}

function skippedIn(run: readonly PageMark[]): readonly Gap[] {
  return run.flatMap((mark, index) => {
    const before = run[index - 1];
    if (!before || mark.number - before.number <= mark.page - before.page) return [];
    return [gapAt(mark.page, `${before.number + 1} / ${mark.of}`, `${mark.number} / ${mark.of}`)];
  });
}

function endOf(run: readonly PageMark[]): readonly Gap[] {
  const last = lastOf(run);
  if (!last || last.number === last.of) return [];
  return [gapAt(last.page, `${last.of} / ${last.of}`, `${last.number} / ${last.of}`)];
}

function gapAt(page: number, expected: string, found: string): Gap {
  return { kind: "page-count", page, expected, found };
}
