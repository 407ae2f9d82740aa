import { lastOf } from "../lastOf.ts";
import type { RuledCell } from "../pdf/ruledCells.ts";
import { CATEGORY, INDICATOR_CLASS_NAMES } from "../recognise/formNames.ts";
import { centredRuns, type Reach } from "./centredRuns.ts";
import type { FormLine, FormSegment } from "./formLines.ts";
import { boxOf } from "./formLines.ts";
import { wrappedRows } from "./wrappedRows.ts";

export interface PlacedIndicators {
  /** The cells that drawn lines would part, the header in row `from`. */
  readonly cells: readonly RuledCell[];
  readonly sure: boolean;
}

/** A label this many lines from the middle of what it stands for may stand for something else. */
const MISSED = 1.5;
/** A row that fits its neighbour's label nearly as well as its own may be the neighbour's. */
const LEAD = 0.6;
const HEADS = /^(?:[一二三]级指标|.*(?:指标值|目标值).*)$/;

/** The indicators below their header as cells: names and values by their columns, classes and categories by their middles. */
export function placedIndicators(lines: readonly FormLine[], from: number): PlacedIndicators | null {
  const [header, ...body] = lines;
  const heads = header?.segments.filter(({ text }) => HEADS.test(plain(text))) ?? [];
  const [first] = heads;
  if (!first || plain(first.text) !== "一级指标" || heads.length < 4 || (heads.length - 1) % 3 !== 0)
    return null;
  const columns = heads.map((_, column) => inColumn(body, heads, column));
  const leaves = heads.flatMap((_, column) => (column % 3 === 1 || column === 0 ? [] : [column]));
  const used = body.flatMap((_, line) => (leaves.some((column) => columns[column]?.[line]) ? [line] : []));
  const pitch = pitchOf(used.map((line) => body[line]?.top ?? 0));
  const rows = wrappedRows(
    leaves.map((column) => used.map((line) => columns[column]?.[line] ?? null)),
    pitch,
  );
  if (!rows) return null;
  const reach = rows.starts.map((start, row): Reach & { readonly lines: readonly number[] } => {
    const own = used.slice(start, rows.starts[row + 1] ?? used.length);
    return { lines: own, top: body[own[0] ?? 0]?.top ?? 0, bottom: body[lastOf(own) ?? 0]?.bottom ?? 0 };
  });
  const leafCells = leaves.flatMap((column) =>
    reach.map(({ lines: own }, row) =>
      cellOf(
        own.flatMap((line) => columns[column]?.[line] ?? []),
        { row: from + 1 + row, column },
      ),
    ),
  );
  const merged = heads.flatMap((_, column) =>
    leaves.includes(column) ? [] : [mergedCells(columns[column] ?? [], { column, reach, from, pitch })],
  );
  if (merged.some((each) => each === null)) return null;
  const headCells = heads.map((head, column) => cellOf([head], { row: from, column }));
  const found = merged.flatMap((each) => each ?? []);
  return {
    cells: [...headCells, ...leafCells, ...found.flatMap(({ cells }) => cells)],
    sure: rows.sure && found.every(({ sure }) => sure),
  };
}

/** What each line prints in a column: known names where they belong, anything else under the nearest header. */
function inColumn(
  body: readonly FormLine[],
  heads: readonly FormSegment[],
  column: number,
): readonly (FormSegment | null)[] {
  return body.map(({ segments }) => segments.find((segment) => columnOf(segment, heads) === column) ?? null);
}

function columnOf(segment: FormSegment, heads: readonly FormSegment[]): number {
  const text = plain(segment.text);
  if (INDICATOR_CLASS_NAMES.some(({ name }) => name.test(text)) && isNearest(segment, heads, [0, 1]) === 0)
    return 0;
  if (/^[绩效指标目]{1,4}$/.test(text) && segment.right <= (heads[0]?.left ?? 0) + 5) return -1;
  const places = heads.map((_, place) => place);
  if (new RegExp(`^${CATEGORY.source}$`).test(text))
    return isNearest(
      segment,
      heads,
      places.filter((place) => place % 3 === 1),
    );
  return isNearest(segment, heads, places);
}

function isNearest(segment: FormSegment, heads: readonly FormSegment[], places: readonly number[]): number {
  const away = (place: number) => {
    const head = heads[place];
    return head ? Math.abs(segment.left + segment.right - head.left - head.right) : Number.POSITIVE_INFINITY;
  };
  return places.reduce((best, place) => (away(place) < away(best) ? place : best), places[0] ?? 0);
}

interface Merging {
  readonly column: number;
  readonly reach: readonly Reach[];
  readonly from: number;
  readonly pitch: number;
}

/** Names that stand once for several rows; a name on two lines ends with its last word. */
function mergedCells(
  column: readonly (FormSegment | null)[],
  { column: place, reach, from, pitch }: Merging,
): { readonly cells: readonly RuledCell[]; readonly sure: boolean } | null {
  const labels: FormSegment[][] = [];
  for (const segment of column) {
    if (!segment) continue;
    const open = lastOf(labels);
    if (open && !/指标$/.test(textOf(open))) open.push(segment);
    else labels.push([segment]);
  }
  const middles = labels.map((parts) => ((parts[0]?.top ?? 0) + (lastOf(parts)?.bottom ?? 0)) / 2);
  const runs = centredRuns(reach, middles);
  if (!runs) return null;
  const cells = labels.map((parts, run) => ({
    ...cellOf(parts, { row: from + 1 + (runs.starts[run] ?? 0), column: place }),
    rowEnd: from + 1 + (runs.starts[run + 1] ?? reach.length),
  }));
  return { cells, sure: runs.miss <= pitch * MISSED && runs.lead >= pitch * LEAD };
}

function textOf(parts: readonly FormSegment[]): string {
  return parts.map(({ text }) => plain(text)).join("");
}

/** A cell of one row with the words of its lines. */
export function cellOf(
  parts: readonly FormSegment[],
  { row, column }: { readonly row: number; readonly column: number },
): RuledCell {
  const left = Math.min(...parts.map((part) => part.left));
  const top = Math.min(...parts.map((part) => part.top));
  const right = Math.max(...parts.map((part) => part.right));
  const bottom = Math.max(...parts.map((part) => part.bottom));
  const box = parts.length === 0 ? null : boxOf({ left, top, right, bottom });
  return { row, rowEnd: row + 1, column, columnEnd: column + 1, lines: [], text: textOf(parts), box };
}

function plain(text: string): string {
  return text.replace(/\s/g, "");
}

/** The least distance of two lines. */
function pitchOf(tops: readonly number[]): number {
  const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
  return Math.max(1, Math.min(...steps.filter((step) => step > 0), 20));
}
