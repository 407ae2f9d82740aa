import { lastOf } from "../lastOf.ts";
import type { Rule } from "./pageContent.ts";

export interface DrawnPath {
  /** 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close: each followed by its points. */
  readonly numbers: readonly number[];
  readonly matrix: readonly number[];
  readonly stroked: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const POINTS = [1, 1, 3, 2, 0];
/** A filled strip thinner than this is a drawn line. */
const THIN = 3;
const SHORTEST = 3;

/** The straight lines among the painted paths: strokes, outlines of boxes and filled strips. */
export function rulesOf(paths: readonly DrawnPath[]): readonly Rule[] {
  return paths.flatMap((path) => subpathsOf(path).flatMap((points) => rulesOfSubpath(points, path.stroked)));
}

function subpathsOf({ numbers, matrix }: DrawnPath): readonly (readonly Point[])[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const subpaths: Point[][] = [];
  let index = 0;
  while (index < numbers.length) {
    const operator = numbers[index] ?? 4;
    const count = POINTS[operator] ?? 0;
    if (operator === 0) subpaths.push([]);
    const last = lastOf(subpaths);
    const x = numbers[index + count * 2 - 1];
    const y = numbers[index + count * 2];
    if (count > 0 && x !== undefined && y !== undefined)
      last?.push({ x: a * x + c * y + e, y: b * x + d * y + f });
    const first = last?.[0];
    if (operator === 4 && first) last?.push(first);
    index += 1 + count * 2;
  }
  return subpaths;
}

function rulesOfSubpath(points: readonly Point[], stroked: boolean): readonly Rule[] {
  if (points.length < 2) return [];
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const strip = straight({ x1: left, y1: top, x2: right, y2: bottom });
  if (strip) return [strip];
  if (!stroked) return [];
  return points.slice(1).flatMap((point, index) => {
    const from = points[index] ?? point;
    return straight({ x1: from.x, y1: from.y, x2: point.x, y2: point.y }) ?? [];
  });
}

/** A line along one of the axes, through the middle of its thickness; null for anything else. */
function straight({ x1, y1, x2, y2 }: Rule): Rule | null {
  const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)];
  if (bottom - top <= THIN && right - left >= SHORTEST && right - left > bottom - top)
    return { x1: left, y1: (top + bottom) / 2, x2: right, y2: (top + bottom) / 2 };
  if (right - left <= THIN && bottom - top >= SHORTEST)
    return { x1: (left + right) / 2, y1: top, x2: (left + right) / 2, y2: bottom };
  return null;
}
