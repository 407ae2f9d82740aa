import { layoutBlock } from "./labelBlock.ts";
import { type LabelText, SMALLEST_FONT } from "./labelText.ts";
import { layoutCurvedLabel } from "./layoutCurvedLabel.ts";
import { layoutHorizontalLabel } from "./layoutHorizontalLabel.ts";
import { layoutRadialLabel } from "./layoutRadialLabel.ts";
import { shortenText } from "./shortenText.ts";
import type { ArcLabel, Sector } from "./sunburst.ts";
import { textWidth } from "./textWidth.ts";
import { widestLine, wrapText } from "./wrapText.ts";

/** A label for a sector, if possible in its part without hatching; null where none fits inside it. */
export type ArcLabeller = (text: LabelText, sector: Sector, clear: Sector) => ArcLabel | null;

/** How wide, in em, the widest line of a name broken in two or three must be: narrow columns of characters read badly. */
const LEAST_WIDTHS: readonly number[] = [0, 4, 5];

/** A name that does not fit is tried a little smaller before it is shortened. */
const SMALLER = 0.85;

/** How names wrap, at any font size: one name is tried in many places, and again after every zoom. */
const KNOWN = new Map<string, readonly (readonly string[])[]>();

/** So many names are remembered. */
const MOST_KNOWN = 4000;

/** Places labels at one font size. */
export function createArcLabeller(fontSize: number): ArcLabeller {
  const smaller = Math.max(SMALLEST_FONT, fontSize * SMALLER);
  return (text, sector, clear) => {
    if (!hasRoom(sector, smaller)) return null;
    const names = wrapped(text.name);
    const beside = placeInside({ text, names, sector: clear, fontSize });
    if (clear === sector || (beside && !beside.shortened)) return beside;
    const over = placeInside({ text, names, sector, fontSize });
    if (over && (!beside || !over.shortened)) return { ...over, overHatch: true };
    return beside;
  };
}

function wrapped(name: string): readonly (readonly string[])[] {
  const known = KNOWN.get(name);
  if (known) return known;
  const names = wrappingsOf(name);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, names);
  return names;
}

function wrappingsOf(name: string): readonly (readonly string[])[] {
  return LEAST_WIDTHS.flatMap((least, index) => {
    const lines = wrapText(name, index + 1);
    return lines && widestLine(lines, 1) >= least ? [lines] : [];
  });
}

interface Attempt {
  readonly text: LabelText;
  readonly names: readonly (readonly string[])[];
  readonly sector: Sector;
  readonly fontSize: number;
}

/** Whole names before shortened ones, with the amount before without it, the wished font size before a smaller one. */
function placeInside(attempt: Attempt): ArcLabel | null {
  const { text, sector, fontSize } = attempt;
  const smaller = Math.max(SMALLEST_FONT, fontSize * SMALLER);
  if (!hasRoom(sector, smaller)) return null;
  return (
    placeWhole(attempt) ??
    placeWhole({ ...attempt, text: { name: text.name, amount: "" } }) ??
    placeWhole({ ...attempt, text: { name: text.name, amount: "" }, fontSize: smaller }) ??
    placeShortened(text.name, sector, fontSize)
  );
}

/** Whether a line of two characters could fit, whichever way it is turned. */
function hasRoom({ startAngle, endAngle, innerRadius, outerRadius }: Sector, fontSize: number): boolean {
  const length = (endAngle - startAngle) * outerRadius;
  const thickness = outerRadius - innerRadius;
  return Math.min(length, thickness) > fontSize && Math.max(length, thickness) > 2 * fontSize;
}

/** Upright before curved before turned outwards, where no more than two lines are set. */
function placeWhole({ text, names, sector, fontSize }: Attempt): ArcLabel | null {
  const { amount } = text;
  const blocks = names.map((name) => layoutBlock({ name, amount, fontSize }));
  const outwards = blocks.filter(({ lines }) => lines.length <= 2);
  return (
    layoutHorizontalLabel(blocks, sector) ??
    layoutCurvedLabel({ names, amount, fontSize }, sector) ??
    layoutRadialLabel(outwards, sector)
  );
}

/** Less than this part of a name says too little. */
const LEAST_KEPT = 0.4;

function placeShortened(name: string, sector: Sector, fontSize: number): ArcLabel | null {
  const { startAngle, endAngle, innerRadius, outerRadius } = sector;
  const length = (endAngle - startAngle) * ((innerRadius + outerRadius) / 2 - fontSize) - 8;
  if (Math.max(length, outerRadius - innerRadius) < LEAST_KEPT * textWidth(name, fontSize)) return null;
  const alongArc = shortenText(name, length, fontSize);
  if (alongArc) {
    const label = layoutCurvedLabel({ names: [[alongArc]], amount: "", fontSize }, sector);
    if (label) return { ...label, shortened: alongArc !== name };
  }
  const outwards = shortenText(name, outerRadius - innerRadius - 7, fontSize);
  if (!outwards) return null;
  const block = layoutBlock({ name: [outwards], amount: "", fontSize, shortened: outwards !== name });
  return layoutRadialLabel([block], sector);
}
