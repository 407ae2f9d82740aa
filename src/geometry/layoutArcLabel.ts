import { layoutBlock } from "./labelBlock.ts";
import type { LabelText } from "./labelText.ts";
import { layoutCurvedLabel } from "./layoutCurvedLabel.ts";
import { layoutHorizontalLabel } from "./layoutHorizontalLabel.ts";
import { layoutRadialLabel } from "./layoutRadialLabel.ts";
import { shortenText } from "./shortenText.ts";
import type { ArcLabel, Sector } from "./sunburst.ts";
import { wrapText } from "./wrapText.ts";

/** A label for a sector, or null where none fits inside it. */
export type ArcLabeller = (text: LabelText, sector: Sector) => ArcLabel | null;

const MOST_NAME_LINES = 4;

/** Places labels at one font size. Remembers how names wrap, since one name is tried in many places. */
export function createArcLabeller(fontSize: number): ArcLabeller {
  const known = new Map<string, readonly (readonly string[])[]>();
  return (text, sector) => {
    if (!hasRoom(sector, fontSize)) return null;
    const names = known.get(text.name) ?? wrappingsOf(text.name);
    known.set(text.name, names);
    return placeLabel({ text, names, sector, fontSize });
  };
}

/** Whether a line of two characters could fit, whichever way it is turned. */
function hasRoom({ startAngle, endAngle, innerRadius, outerRadius }: Sector, fontSize: number): boolean {
  const length = (endAngle - startAngle) * outerRadius;
  const thickness = outerRadius - innerRadius;
  return Math.min(length, thickness) > fontSize && Math.max(length, thickness) > 2 * fontSize;
}

function wrappingsOf(name: string): readonly (readonly string[])[] {
  const wrappings: (readonly string[])[] = [];
  for (let count = 1; count <= MOST_NAME_LINES; count += 1) {
    const lines = wrapText(name, count);
    if (lines) wrappings.push(lines);
  }
  return wrappings;
}

interface Attempt {
  readonly text: LabelText;
  readonly names: readonly (readonly string[])[];
  readonly sector: Sector;
  readonly fontSize: number;
}

/** Whole names before shortened ones, with the amount before without it, straight before curved before turned. */
function placeLabel({ text, names, sector, fontSize }: Attempt): ArcLabel | null {
  const { amount } = text;
  const full = names.map((name) => layoutBlock({ name, amount, fontSize }));
  const bare = names.map((name) => layoutBlock({ name, amount: "", fontSize }));
  return (
    layoutHorizontalLabel(full, sector) ??
    layoutCurvedLabel(text, sector, fontSize) ??
    layoutRadialLabel(full, sector) ??
    layoutHorizontalLabel(bare, sector) ??
    layoutCurvedLabel({ name: text.name, amount: "" }, sector, fontSize) ??
    layoutRadialLabel(bare, sector) ??
    placeShortened(text.name, sector, fontSize)
  );
}

function placeShortened(name: string, sector: Sector, fontSize: number): ArcLabel | null {
  const { startAngle, endAngle, innerRadius, outerRadius } = sector;
  const length = (endAngle - startAngle) * ((innerRadius + outerRadius) / 2 - fontSize) - 8;
  const alongArc = shortenText(name, length, fontSize);
  if (alongArc) {
    const label = layoutCurvedLabel({ name: alongArc, amount: "" }, sector, fontSize);
    if (label) return { ...label, shortened: alongArc !== name };
  }
  const outwards = shortenText(name, outerRadius - innerRadius - 7, fontSize);
  if (!outwards) return null;
  const block = layoutBlock({ name: [outwards], amount: "", fontSize, shortened: outwards !== name });
  return layoutRadialLabel([block], sector);
}
