import { lastOf } from "../lastOf.ts";
import type { Rule } from "./pageContent.ts";

/** A rectangle of neighbouring cells that no line parts: rows and columns from, to (exclusive). */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly rowEnd: number;
  readonly columnEnd: number;
}

/** The lines of one table on a page: where its columns and rows part, and which cells are merged. */
export interface RuledGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly regions: readonly Region[];
}

/** Lines closer than this are one line drawn twice. */
const SAME = 3.2;

/** The tables that the lines of a page draw, from top to bottom. */
export function ruledGrids(rules: readonly Rule[]): readonly RuledGrid[] {
  return componentsOf(rules)
    .flatMap((component) => gridOf(component) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

function gridOf(rules: readonly Rule[]): RuledGrid | null {
  const vertical = rules.filter((rule) => rule.x1 === rule.x2);
  const horizontal = rules.filter((rule) => rule.y1 === rule.y2);
  const xs = merge(vertical.map((rule) => rule.x1));
  const ys = merge(horizontal.map((rule) => rule.y1));
  // A single row may be what a page break left of a table.
  if (xs.length < 3 || ys.length < 2) return null;
  return { xs, ys, regions: regionsOf({ xs, ys, vertical, horizontal }) };
}

function merge(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const merged: number[] = [];
  for (const value of sorted) if (value - (lastOf(merged) ?? -1e9) > SAME) merged.push(value);
  return merged;
}

interface Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly vertical: readonly Rule[];
  readonly horizontal: readonly Rule[];
}

function regionsOf({ xs, ys, vertical, horizontal }: Lines): readonly Region[] {
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const middleX = (column: number) => ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  const middleY = (row: number) => ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
  const parted = (row: number, column: number) =>
    vertical.some((rule) => near(rule.x1, xs[column + 1]) && within(middleY(row), rule.y1, rule.y2));
  const floored = (row: number, column: number) =>
    horizontal.some((rule) => near(rule.y1, ys[row + 1]) && within(middleX(column), rule.x1, rule.x2));
  const taken = new Set<number>();
  const regions: Region[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let columnEnd = column + 1;
      while (columnEnd < columns && !taken.has(row * columns + columnEnd) && !parted(row, columnEnd - 1))
        columnEnd += 1;
      let rowEnd = row + 1;
      while (rowEnd < rows && !range(column, columnEnd).some((each) => floored(rowEnd - 1, each)))
        rowEnd += 1;
      for (const each of range(row, rowEnd))
        for (const other of range(column, columnEnd)) taken.add(each * columns + other);
      regions.push({ row, column, rowEnd, columnEnd });
    }
  }
  return regions;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function near(value: number, line: number | undefined): boolean {
  return line !== undefined && value - line <= SAME && value >= line - 0.01;
}

function within(value: number, from: number, to: number): boolean {
  return value >= from - SAME && value <= to + SAME;
}

/** Lines that touch belong to one table. */
function componentsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const parent = rules.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const order = rules.map((_, index) => index).sort((a, b) => (rules[a]?.y1 ?? 0) - (rules[b]?.y1 ?? 0));
  order.forEach((first, place) => {
    for (const second of order.slice(place + 1)) {
      const [one, other] = [rules[first], rules[second]];
      if (!one || !other || other.y1 > one.y2 + SAME) break;
      if (touch(one, other)) parent[root(second)] = root(first);
    }
  });
  const components = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const key = root(index);
    components.set(key, [...(components.get(key) ?? []), rule]);
  });
  return [...components.values()];
}

function touch(a: Rule, b: Rule): boolean {
  return a.x1 <= b.x2 + SAME && b.x1 <= a.x2 + SAME && a.y1 <= b.y2 + SAME && b.y1 <= a.y2 + SAME;
}
