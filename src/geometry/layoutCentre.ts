import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

/** What stands in the middle of the sunburst. */
export interface CentreText {
  readonly name: string;
  readonly amount: string;
  readonly unit: string;
  /** Of the disc, in px. */
  readonly radius: number;
  /** How much larger than usual the reader wants text. */
  readonly scale: number;
}

/** A line of the disc, about its middle. */
export interface CentreLine {
  readonly text: string;
  readonly role: "name" | "amount" | "unit";
  /** Of the baseline, in px below the middle. */
  readonly y: number;
  readonly fontSize: number;
}

const MOST_LINES = 3;
/** From line to line, in font sizes. */
const LINE = 1.3;

/** The name, the amount and its unit on lines that lie inside the disc. */
export function layoutCentre({ name, amount, unit, radius, scale }: CentreText): readonly CentreLine[] {
  const amountSize = sizeFor(amount, { width: radius * 1.5, largest: radius * 0.36 });
  const nameSize = Math.max(11, Math.min(14 * scale, radius * (scale > 1 ? 0.18 : 0.15)));
  const lines = nameLines(name, { bottom: -amountSize * 0.55, radius, fontSize: nameSize });
  const unitBase = amountSize * 0.55 + nameSize * 1.5;
  const unitSize = sizeFor(unit, {
    width: roomAt(unitBase, { radius, fontSize: nameSize }),
    largest: nameSize,
  });
  return [
    ...lines.map(({ text, y }): CentreLine => ({ text, role: "name", y, fontSize: nameSize })),
    { text: amount, role: "amount", y: amountSize * 0.55, fontSize: amountSize },
    { text: unit, role: "unit", y: unitBase, fontSize: unitSize },
  ];
}

function sizeFor(text: string, { width, largest }: { width: number; largest: number }): number {
  return Math.min(largest, largest * (width / Math.max(1, textWidth(text, largest))));
}

interface Disc {
  readonly radius: number;
  readonly fontSize: number;
}

/** How wide a line may be whose baseline is at y: the disc is narrower above and below its middle. */
function roomAt(y: number, { radius, fontSize }: Disc): number {
  const farthest = Math.max(Math.abs(y - 0.88 * fontSize), Math.abs(y + 0.12 * fontSize));
  return 2 * Math.sqrt(Math.max(0, (radius - 4) ** 2 - farthest ** 2));
}

interface NameLine {
  readonly text: string;
  /** Of the baseline. */
  readonly y: number;
}

/** The name on as few lines as fit the disc, the last one at the bottom; cut short where it does not fit at all. */
function nameLines(
  name: string,
  { bottom, ...disc }: Disc & { readonly bottom: number },
): readonly NameLine[] {
  const placed = (lines: readonly string[]) =>
    lines.map((text, index) => ({ text, y: bottom - (lines.length - 1 - index) * disc.fontSize * LINE }));
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const lines = placed(wrapText(name, count) ?? []);
    if (lines.length > 0 && lines.every(({ text, y }) => textWidth(text, disc.fontSize) <= roomAt(y, disc)))
      return lines;
  }
  return placed(wrapText(name, 2) ?? [name]).map(({ text, y }) => ({
    text: cut(text, { width: roomAt(y, disc), fontSize: disc.fontSize }),
    y,
  }));
}

function cut(line: string, { width, fontSize }: { width: number; fontSize: number }): string {
  if (textWidth(line, fontSize) <= width) return line;
  let text = line;
  while (text.length > 1 && textWidth(`${text}…`, fontSize) > width) text = text.slice(0, -1);
  return `${text}…`;
}
