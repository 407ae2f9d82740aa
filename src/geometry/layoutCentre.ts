import { SMALLEST_FONT } from "./labelText.ts";
import { shortenings } from "./shortenText.ts";
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
/** The same where the disc is small for what is in it, and the size of the amount there, in radii. */
const TIGHT = 1.2;
const TIGHT_AMOUNT = 0.28;
/** How far down close lines may reach, in radii: below stands the sign that leads one level up. */
const TIGHT_BOTTOM = 0.6;

/**
 * The name, the amount and its unit on lines that lie inside the disc. In a small disc they close up; then the unit goes before
 * the name is shortened.
 */
export function layoutCentre(text: CentreText): readonly CentreLine[] {
  return (
    layoutAround(text, text.name) ??
    layoutTight(text) ??
    layoutTight({ ...text, unit: "" }) ??
    layoutShortened(text)
  );
}

/** With the amount in the middle; null where the name does not fit above it. */
function layoutAround(
  { amount, unit, radius, scale }: CentreText,
  name: string,
): readonly CentreLine[] | null {
  const amountSize = sizeFor(amount, { width: radius * 1.5, largest: radius * 0.36 });
  const nameSize = Math.max(SMALLEST_FONT, Math.min(14 * scale, radius * (scale > 1 ? 0.18 : 0.15)));
  const lines = nameLines(name, { bottom: -amountSize * 0.55, radius, fontSize: nameSize });
  if (lines === null) return null;
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

function layoutShortened(text: CentreText): readonly CentreLine[] {
  for (const name of shortenings(text.name)) {
    const lines = layoutAround(text, name) ?? layoutTight({ ...text, name, unit: "" });
    if (lines !== null) return lines;
  }
  return layoutAround(text, "") ?? [];
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

function fits({ text, y, fontSize }: Omit<CentreLine, "role">, radius: number): boolean {
  return textWidth(text, fontSize) <= roomAt(y, { radius, fontSize });
}

interface NameLine {
  readonly text: string;
  /** Of the baseline. */
  readonly y: number;
}

/** The name on as few lines as fit the disc, the last one at the bottom; null where it does not fit. */
function nameLines(
  name: string,
  { bottom, radius, fontSize }: Disc & { readonly bottom: number },
): readonly NameLine[] | null {
  if (name === "") return [];
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const lines = wrapText(name, count) ?? [];
    const placed = lines.map((text, index) => ({
      text,
      y: bottom - (lines.length - 1 - index) * fontSize * LINE,
    }));
    if (placed.length > 0 && placed.every((line) => fits({ ...line, fontSize }, radius))) return placed;
  }
  return null;
}

/** All lines close together about the middle of the disc, in small type; null where one of them does not fit. */
function layoutTight({ name, amount, unit, radius }: CentreText): readonly CentreLine[] | null {
  const amountSize = Math.max(SMALLEST_FONT, radius * TIGHT_AMOUNT);
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const rows = [
      ...(wrapText(name, count) ?? []).map((text) => row("name", text, SMALLEST_FONT)),
      row("amount", amount, amountSize),
      ...(unit === "" ? [] : [row("unit", unit, SMALLEST_FONT)]),
    ];
    const lines = stack(rows);
    const isInside = lines.every((line) => line.y <= TIGHT_BOTTOM * radius && fits(line, radius));
    if (rows[0]?.role === "name" && isInside) return lines;
  }
  return null;
}

type Row = Omit<CentreLine, "y">;

function row(role: Row["role"], text: string, fontSize: number): Row {
  return { role, text, fontSize };
}

/** Rows one below the other, as high above the middle as below it. */
function stack(rows: readonly Row[]): readonly CentreLine[] {
  let top = (-TIGHT * rows.reduce((height, { fontSize }) => height + fontSize, 0)) / 2;
  return rows.map((line) => {
    const y = top + line.fontSize;
    top += TIGHT * line.fontSize;
    return { ...line, y };
  });
}
