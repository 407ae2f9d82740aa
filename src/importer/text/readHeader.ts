import { LAYOUTS } from "../recognise/layouts.ts";

export interface TextHeader {
  readonly titles: readonly (readonly string[])[];
  /** How many lines the header takes. */
  readonly lines: number;
}

/**
 * The header of a table whose words have lost their places: the form whose words are exactly those printed, the most lines
 * first so that a shorter form inside a longer one does not win. Null where no known form fits.
 */
export function readHeader(lines: readonly string[]): TextHeader | null {
  let best: TextHeader | null = null;
  let words = "";
  const most = Math.min(lines.length, 60);
  for (let count = 1; count <= most; count += 1) {
    words += (lines[count - 1] ?? "").replace(/\s/g, "");
    if (lines[count - 1]?.trim() === "") continue;
    const key = keyOf(words);
    const layout = LAYOUTS.find((columns) => keyOf(labelsOf(columns).join("")) === key);
    if (layout) best = { titles: titlesOf(layout, words), lines: count };
  }
  return best;
}

/** Every header word once: a group that neighbouring columns share, or a title that reaches over two, is printed once. */
function labelsOf(columns: readonly string[]): readonly string[] {
  return columns.flatMap((column, index) => {
    const path = column.split(">");
    const before = (columns[index - 1] ?? "").split(">");
    const shared = path.findIndex((label, depth) => label !== before[depth]);
    return shared < 0 ? [] : path.slice(shared);
  });
}

function keyOf(words: string): string {
  return [...words.replace(/20\d{2}/g, "Y")].sort().join("");
}

function titlesOf(layout: readonly string[], words: string): readonly (readonly string[])[] {
  const year = /20\d{2}/.exec(words)?.[0] ?? "";
  return layout.map((column) => column.replace("Y", year).split(">"));
}
