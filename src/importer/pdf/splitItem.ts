import type { Word } from "./pageContent.ts";

export interface TextItem {
  readonly text: string;
  /** Where the text starts and how it is scaled and turned, in the page as seen. */
  readonly matrix: readonly number[];
  readonly width: number;
}

/** How wide a character is against a full-width one, where the font does not tell. */
const NARROW = 0.5;

/** The words of a run of text: readers of PDF join neighbouring cells into one run, so each part gets its own place. */
export function splitItem({ text, matrix, width }: TextItem): readonly Word[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = matrix;
  const size = Math.hypot(c, d);
  const upright = Math.abs(a) >= Math.abs(b);
  const place = measure(text, { width, size });
  const words: Word[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const before = place(match.index);
    const length = place(match.index + match[0].length) - before;
    words.push(
      upright
        ? { text: match[0], x: x + before, y: y - size, width: length, height: size }
        : {
            text: match[0],
            x: x - size,
            y: y + (b > 0 ? before : -before - length),
            width: size,
            height: length,
          },
    );
  }
  return words;
}

/** How far from the start each character stands: the spaces take what the letters leave. */
function measure(
  text: string,
  { width, size }: { readonly width: number; readonly size: number },
): (index: number) => number {
  const letters = widthOf(text) * size;
  const spaces = text.length - text.replace(/\s/g, "").length;
  const space = spaces === 0 ? 0 : Math.max(0, width - letters) / spaces;
  const scale =
    spaces > 0 && letters < width ? size : (width - space * spaces) / Math.max(widthOf(text), NARROW);
  return (index) => {
    const before = text.slice(0, index);
    return widthOf(before) * scale + (before.length - before.replace(/\s/g, "").length) * space;
  };
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(/\s/g, "")) width += character.charCodeAt(0) < 0x2e80 ? NARROW : 1;
  return width;
}
