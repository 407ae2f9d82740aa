import type { Word } from "../pdf/pageContent.ts";
import type { RuledCell } from "../pdf/ruledCells.ts";
import { type FormLine, type FormSegment, segmentOf } from "./formLines.ts";
import { cellOf } from "./placedIndicators.ts";

/** The goals of the period and of the year under their headers, as the two cells that drawn lines would part. */
export interface PlacedGoals {
  readonly cells: readonly RuledCell[];
  readonly sure: boolean;
}

const SIDE_LABEL = /^(?:项目?|绩效?|效|目标?|标|总体|总体目标|绩效目标)$/;
/** A line of the right column begins at most this many heights from where the others do. */
const SAME_LEFT = 2.5;

/** Reads the lines from the names of the two columns to the indicators; where they do not part, the goals are not sure. */
export function placedGoals(lines: readonly FormLine[], row: number): PlacedGoals {
  const [header, ...body] = lines;
  const [period, annual, ...more] = (header?.segments ?? []).filter(
    ({ text }) => !SIDE_LABEL.test(plain(text)),
  );
  if (!header || !period || !annual || more.length > 0) return { cells: [], sure: false };
  const texts = body.map(({ segments }) =>
    segments.filter(({ text, right }) => !isSide(text, right, period.left)),
  );
  const edge = median(texts.flatMap((line) => line.filter((each) => isRight(each, period)))) ?? annual.left;
  const parted = texts.map((segments) => part(segments, period, edge));
  const cells = [
    cellOf([period], { row, column: 0 }),
    cellOf([annual], { row, column: 1 }),
    cellOf(
      parted.flatMap(({ left }) => (left.length > 0 ? [segmentOf(left)] : [])),
      { row: row + 1, column: 0 },
    ),
    cellOf(
      parted.flatMap(({ right }) => (right.length > 0 ? [segmentOf(right)] : [])),
      { row: row + 1, column: 1 },
    ),
  ];
  return { cells, sure: parted.every(({ sure }) => sure) };
}

/** The words left and right of the edge; a line that reaches over it is cut at the word that begins nearest to it. */
function part(segments: readonly FormSegment[], period: FormSegment, edge: number) {
  const words = segments.flatMap((segment) => segment.words);
  const near = (words[0]?.height ?? 0) * SAME_LEFT;
  const first = segments.find((segment) => isRight(segment, period));
  if (first) return { ...cut(words, first.left), sure: true };
  if (words.every((word) => word.x + word.width <= edge + near / 2))
    return { ...cut(words, edge + near), sure: true };
  const begins = words.filter((word) => Math.abs(word.x - edge) <= near);
  const [nearest, ...others] = [...begins].sort((a, b) => Math.abs(a.x - edge) - Math.abs(b.x - edge));
  return { ...cut(words, nearest?.x ?? edge), sure: nearest !== undefined && others.length === 0 };
}

function cut(words: readonly Word[], x: number) {
  return { left: words.filter((word) => word.x < x), right: words.filter((word) => word.x >= x) };
}

/** Lines of the period begin left of the end of its name, which stands in the middle of its column. */
function isRight({ left }: FormSegment, period: FormSegment): boolean {
  return left > period.right;
}

function isSide(text: string, right: number, edge: number): boolean {
  return SIDE_LABEL.test(plain(text)) && right < edge;
}

function median(segments: readonly FormSegment[]): number | null {
  return segments.map(({ left }) => left).sort((a, b) => a - b)[Math.floor(segments.length / 2)] ?? null;
}

function plain(text: string): string {
  return text.replace(/\s/g, "");
}
