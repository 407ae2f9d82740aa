/** What a page prints of its own place: 第 3 页 共 12 页. */
export interface PageMark {
  readonly page: number;
  readonly number: number;
  readonly of: number;
}

const MARKS = [
  /第\s*(?<number>\d{1,4})\s*页\s*[,，/、(（]?\s*共\s*(?<of>\d{1,4})\s*页/,
  /共\s*(?<of>\d{1,4})\s*页\s*[,，/、(（]?\s*第\s*(?<number>\d{1,4})\s*页/,
  /^\s*[-—－(（]?\s*(?<number>\d{1,4})\s*[/／]\s*(?<of>\d{1,4})\s*[-—－)）]?\s*$/,
];

/** The mark in the first or last lines of each page that has one. */
export function pageMarksIn(
  pages: readonly { readonly number: number; readonly lines: readonly string[] }[],
): readonly PageMark[] {
  return pages.flatMap(({ number: page, lines }) => {
    const printed = lines.filter((line) => line.trim() !== "");
    const edges = [...printed.slice(-3).reverse(), ...printed.slice(0, 2)];
    const groups = edges.map(markIn).find((found) => found !== undefined);
    return groups ? [{ page, number: Number(groups.number), of: Number(groups.of) }] : [];
  });
}

/** Gaps are made one space wide first: a line of nothing but gaps would keep the patterns busy for minutes. */
function markIn(line: string): Readonly<Record<string, string>> | undefined {
  const text = line.replace(/\s+/g, " ");
  for (const mark of MARKS) {
    const found = mark.exec(text)?.groups;
    if (found && Number(found.number) <= Number(found.of)) return found;
  }
  return undefined;
}
