import type { Reach } from "./centredRuns.ts";

export interface WrappedRows {
  /** The first line of each row. */
  readonly starts: readonly number[];
  /** True where no line could as well belong to the row beside it. */
  readonly sure: boolean;
}

/** A row takes at most so many lines. */
const LONGEST = 8;
/** One line joined costs this much of a line's height: rows are not joined without need. */
const JOINED = 0.01;
/** Where the cells of a row have their middles further apart than this share of a line, its lines are not certain. */
const MISSED = 0.4;

/** A cell with a gap between its lines costs as much as one half a line from its place. */
const HOLE = 0.5;

/** What each line prints in a column; null where nothing. */
type Column = readonly (Reach | null)[];

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The distance of two lines. */
  readonly pitch: number;
}

/**
 * The lines of several columns as rows: every row prints something in every column, and what wraps is centred beside what
 * does not. Null where the lines cannot be parted so.
 */
export function wrappedRows(columns: readonly Column[], pitch: number): WrappedRows | null {
  const count = columns[0]?.length ?? 0;
  const costs: number[] = [0];
  const starts: number[] = [];
  const missed: boolean[] = [];
  for (let end = 0; end < count; end += 1) {
    let best = { start: -1, cost: Number.POSITIVE_INFINITY, apart: 0 };
    for (let start = end; start >= 0 && end - start < LONGEST; start -= 1) {
      const apart = apartness(columns, { start, end, pitch });
      const cost = (costs[start] ?? Number.POSITIVE_INFINITY) + apart + JOINED * (end - start);
      if (cost < best.cost) best = { start, cost, apart };
    }
    costs.push(best.cost);
    starts.push(best.start);
    missed.push(best.apart > MISSED);
  }
  if (count === 0 || !Number.isFinite(costs[count] ?? Number.POSITIVE_INFINITY)) return null;
  const rows: number[] = [];
  let sure = true;
  for (let end = count - 1; end >= 0; end = (starts[end] ?? 0) - 1) {
    rows.unshift(starts[end] ?? 0);
    if (missed[end]) sure = false;
  }
  return { starts: rows, sure };
}

/** How far apart the middles of the columns are in these lines; without end where one of them is blank. */
function apartness(columns: readonly Column[], { start, end, pitch }: Stretch): number {
  const parts = columns.map((column) => column.slice(start, end + 1));
  const middles = parts.map((part) => {
    const cells = part.filter((cell) => cell !== null);
    const [first, last] = [cells[0], cells[cells.length - 1]];
    return first && last ? (first.top + last.bottom) / 2 : Number.POSITIVE_INFINITY;
  });
  const most = Math.max(...middles);
  if (!Number.isFinite(most)) return most;
  return (most - Math.min(...middles)) / pitch + HOLE * holesIn(parts);
}

/** Lines of a cell follow each other, but for the line between two that is the only one of its own cell. */
function holesIn(parts: readonly Column[]): number {
  const counts = parts.map((part) => part.filter((cell) => cell !== null).length);
  const isLone = (line: number) => parts.every((part, place) => !part[line] || counts[place] === 1);
  return parts.reduce((holes, part) => {
    const held = part.flatMap((cell, line) => (cell ? [line] : []));
    const inside = part.flatMap((cell, line) => (!cell && line > (held[0] ?? 0) ? [line] : []));
    return holes + inside.filter((line) => line < (held[held.length - 1] ?? 0) && !isLone(line)).length;
  }, 0);
}
