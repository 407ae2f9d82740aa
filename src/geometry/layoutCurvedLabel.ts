import { pathRound } from "d3";
import { BASELINE, LINE_HEIGHT } from "./labelText.ts";
import type { ArcLabel, CurvedBaseline, CurvedLabelLine, Sector } from "./sunburst.ts";
import { textWidth } from "./textWidth.ts";

/** Clear space around text along an arc, in px. */
const MARGIN = 4;

/** Between a name and its amount on one line. */
const SPACE = "\u2002";

/** Decimals of the px of a baseline. */
const PLACES = 2;

type Line = Pick<CurvedLabelLine, "text" | "role">;

interface CurvedText {
  /** The ways the name may be broken, best first. */
  readonly names: readonly (readonly string[])[];
  /** Empty for none. */
  readonly amount: string;
  readonly fontSize: number;
}

/** A name of more lines than this is not set along an arc. */
const MOST_NAME_LINES = 2;

/** The name, with its amount below or after it, set along the middle of the sector; null where it does not fit. */
export function layoutCurvedLabel({ names, amount, fontSize }: CurvedText, sector: Sector): ArcLabel | null {
  for (const name of names) {
    if (name.length > MOST_NAME_LINES) continue;
    const label = setLines(linesOf(name, amount), sector, fontSize);
    if (label) return label;
    if (amount === "" || name.length > 1) continue;
    const together = setLines(linesOf([`${name[0]}${SPACE}${amount}`], ""), sector, fontSize);
    if (together) return together;
  }
  return null;
}

function linesOf(name: readonly string[], amount: string): readonly Line[] {
  const amountLine: readonly Line[] = amount === "" ? [] : [{ text: amount, role: "amount" }];
  return [...name.map((text): Line => ({ text, role: "name" })), ...amountLine];
}

function setLines(lines: readonly Line[], sector: Sector, fontSize: number): ArcLabel | null {
  const lineHeight = fontSize * LINE_HEIGHT;
  const height = lines.length * lineHeight;
  if (height + 2 * MARGIN > sector.outerRadius - sector.innerRadius) return null;
  const middle = (sector.innerRadius + sector.outerRadius) / 2;
  const lowerHalf = Math.cos((sector.startAngle + sector.endAngle) / 2) < 0;
  const span = Math.min(sector.endAngle - sector.startAngle, (2 * Math.PI) / 3);
  const curved: CurvedLabelLine[] = [];
  for (const [index, line] of lines.entries()) {
    const inwards = (index + 0.5) * lineHeight - height / 2 + BASELINE * fontSize;
    const radius = lowerHalf ? middle + inwards : middle - inwards;
    const length = textWidth(line.text, fontSize) + 2 * MARGIN;
    if (span * (radius - (lowerHalf ? fontSize : 0)) < length) return null;
    const baseline = { radius, middle: (sector.startAngle + sector.endAngle) / 2, clockwise: !lowerHalf };
    curved.push({ ...line, path: pathOf(baseline, length), baseline });
  }
  return { kind: "curved", lines: curved, fontSize, shortened: false, overHatch: false };
}

function pathOf({ radius, middle, clockwise }: CurvedBaseline, length: number): string {
  const fromThree = middle - Math.PI / 2;
  const half = length / radius / 2;
  const line = pathRound(PLACES);
  if (clockwise) line.arc(0, 0, radius, fromThree - half, fromThree + half);
  else line.arc(0, 0, radius, fromThree + half, fromThree - half, true);
  return line.toString();
}
