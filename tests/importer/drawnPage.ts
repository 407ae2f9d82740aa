import type { PageContent, Rule, Word } from "../../src/importer/pdf/pageContent.ts";

/** A word or a line of words of ten points, its left and top. */
export type Placed = readonly [text: string, x: number, y: number];

const SIZE = 10;

export function wordAt([text, x, y]: Placed): Word {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? SIZE / 2 : SIZE;
  return { text, x, y, width, height: SIZE };
}

/** Every line of a grid with these columns and rows. */
export function gridRules(xs: readonly number[], ys: readonly number[]): readonly Rule[] {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  return [
    ...xs.map((x) => ({ x1: x, y1: top, x2: x, y2: bottom })),
    ...ys.map((y) => ({ x1: left, y1: y, x2: right, y2: y })),
  ];
}

export function drawnPage(
  number: number,
  words: readonly Placed[],
  rules: readonly Rule[] = [],
): PageContent {
  return { number, width: 600, height: 800, words: words.map(wordAt), rules };
}

/** What stands above a table in thousands of places: title, body and unit. */
export function headAt(y: number, title: string, unit = "万元"): readonly Placed[] {
  return [
    [title, 200, y],
    ["部门名称：清河县图书馆", 50, y + 20],
    [`单位：${unit}`, 480, y + 20],
  ];
}
