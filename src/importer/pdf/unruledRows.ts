import { holdsAmounts } from "../../budget/roles.ts";
import { lastOf } from "../lastOf.ts";
import type { RoleColumn } from "../table/columnRoles.ts";
import { isDataRow } from "../table/isDataRow.ts";
import type { PlacedLine } from "./placedLines.ts";
import { isAmount } from "./segmentsOf.ts";
import { isCentred, isTotal } from "./unruledStripes.ts";

/** The lines that one printed row takes. */
export type LinesOfRow = readonly PlacedLine[];

interface OpenRow {
  readonly lines: PlacedLine[];
  /** True for the first line of a name whose amounts stand under it. */
  readonly waits: boolean;
}

interface Distances {
  /** Lines nearer than this may be one row. */
  readonly near: number;
  /** True where the lines of a row stand as far apart as rows do. */
  readonly dense: boolean;
  readonly rights: ReadonlyMap<number, number>;
}

/** A line of words alone that is nearer than this share of the usual distance of rows goes on with its neighbour. */
const WRAPPED = 0.7;
/** Rows set further apart than this many heights part their lines by less. */
const TIGHT = 1.7;
/** A name that wraps ends at most this many letters' halves before the widest. */
const FULL = 5;

/** The printed rows of a table without drawn lines: a name that wraps is one row with the amounts beside it. */
export function unruledRows(
  lines: readonly PlacedLine[],
  columns: readonly RoleColumn[],
): readonly LinesOfRow[] {
  const distances = distancesOf(lines);
  const rows: OpenRow[] = [];
  lines.forEach((line, index) => {
    const row = lastOf(rows);
    const isNear = row !== undefined && goesOn(row, line, { columns, distances, next: lines[index + 1] });
    if (isNear) row.lines.push(line);
    else rows.push({ lines: [line], waits: !isStart(line) });
  });
  return rows.map((row) => row.lines);
}

interface Surroundings {
  readonly columns: readonly RoleColumn[];
  readonly distances: Distances;
  readonly next: PlacedLine | undefined;
}

function goesOn(row: OpenRow, line: PlacedLine, { columns, distances, next }: Surroundings): boolean {
  const { near, dense } = distances;
  const last = lastOf(row.lines);
  if (!last || line.y - last.y > near) return false;
  if (!isStart(line)) {
    const places = [...line.cells.keys()];
    if (next && isBlankIn(next, places) && goesDown(row, { line, next, last, places })) return false;
    if (places.every((place) => holds(row, place)))
      return places.every((place) => isFull(row, place, distances));
    return !dense && !(next && next.y - line.y <= near && isBlankIn(next, places));
  }
  if (row.waits && row.lines.every((each) => !isStart(each)))
    return [...line.cells.keys()].every((place) => !holds(row, place) || isFull(row, place, distances));
  return isApart(row, line) && completes(row, line, columns);
}

interface Between {
  readonly last: PlacedLine;
  readonly line: PlacedLine;
  readonly next: PlacedLine;
  readonly places: readonly number[];
}

/** A name begins above its amounts unless the row above is nearer, or has as many of its own lines still to come. */
function goesDown(row: OpenRow, { last, line, next, places }: Between): boolean {
  const [above, below] = [line.y - last.y, next.y - line.y];
  if (below !== above) return below < above;
  const middle = row.lines.findIndex(holdsFigure);
  const owes = places.some((place) => {
    const holding = row.lines.flatMap((each, index) => (each.cells.has(place) ? [index] : []));
    return (
      holding.filter((index) => index < middle).length > holding.filter((index) => index > middle).length
    );
  });
  return !owes && row.lines.some(holdsFigure) && holdsFigure(next);
}

function holdsFigure({ cells }: PlacedLine): boolean {
  return [...cells.values()].flat().some((segment) => isAmount(segment.text));
}

/** A row that prints nothing where the words above it stand may be theirs. */
function isBlankIn(line: PlacedLine, places: readonly number[]): boolean {
  return isStart(line) && places.every((place) => !line.cells.has(place));
}

function holds(row: OpenRow, place: number): boolean {
  return row.lines.some((line) => line.cells.has(place));
}

function isApart(row: OpenRow, line: PlacedLine): boolean {
  return ![...line.cells.keys()].some((place) => holds(row, place));
}

function isFull(row: OpenRow, place: number, { rights }: Distances): boolean {
  const segments = row.lines.flatMap((line) => line.cells.get(place) ?? []);
  const last = lastOf(segments);
  const height = last?.words[0]?.height ?? 0;
  return last !== undefined && last.right >= (rights.get(place) ?? 0) - (FULL * height) / 2;
}

/** Amounts whose name stands in the row above, which prints no amount beside it. */
function completes(row: OpenRow, line: PlacedLine, columns: readonly RoleColumn[]): boolean {
  return [...line.cells.keys()].some((place) => {
    if (!holdsAmounts(columns[place]?.role ?? "text")) return false;
    let name = place;
    while (name >= 0 && holdsAmounts(columns[name]?.role ?? "text")) name -= 1;
    return name >= 0 && columns[name]?.side === columns[place]?.side && holds(row, name);
  });
}

/** A line with an amount or a code, an ordinal, a total, or a name that forms print. */
function isStart({ cells }: PlacedLine): boolean {
  const segments = [...cells.values()].flat();
  return segments.some(
    (segment) => isAmount(segment.text) || isTotal(segment) || isDataRow([segment.text, "", ""]),
  );
}

function distancesOf(lines: readonly PlacedLine[]): Distances {
  const steps = lines.slice(1).map((line, index) => ({ line, before: lines[index] ?? line }));
  const distances = (all: typeof steps) =>
    all.map(({ line, before }) => line.y - before.y).sort((a, b) => a - b);
  const between = distances(steps.filter(({ line, before }) => isStart(line) && isStart(before)));
  const usual = between[Math.floor(between.length / 2)] ?? distances(steps)[steps.length - 1] ?? 0;
  const dense = usual <= (distances(steps)[0] ?? 0) * 1.25 && usual < heightOf(lines) * TIGHT;
  return { near: usual * (dense ? 1.1 : WRAPPED), dense, rights: rightsOf(lines) };
}

function heightOf(lines: readonly PlacedLine[]): number {
  return [...(lines[0]?.cells.values() ?? [])][0]?.[0]?.words[0]?.height ?? 0;
}

/** How far the names of each column reach; centred words say nothing about it. */
function rightsOf(lines: readonly PlacedLine[]): ReadonlyMap<number, number> {
  const rights = new Map<number, number>();
  for (const { cells } of lines)
    for (const [place, segments] of cells) {
      const ends = segments.filter((segment) => !isCentred(segment)).map((segment) => segment.right);
      rights.set(place, Math.max(rights.get(place) ?? 0, ...ends));
    }
  return rights;
}
