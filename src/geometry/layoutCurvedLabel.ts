import { path } from "d3";
import { BASELINE, type LabelText, LINE_HEIGHT } from "./labelText.ts";
import type { ArcLabel, CurvedLabelLine, Sector } from "./sunburst.ts";
import { textWidth } from "./textWidth.ts";

/** Clear space around text along an arc, in px. */
const MARGIN = 4;

/** Between a name and its amount on one line. */
const SPACE = "\u2002";

type Line = Omit<CurvedLabelLine, "path">;

/** The name, with its amount below or after it, set along the middle of the sector; null where it does not fit. */
export function layoutCurvedLabel(text: LabelText, sector: Sector, fontSize: number): ArcLabel | null {
  const name: Line = { text: text.name, role: "name" };
  if (text.amount === "") return setLines([name], sector, fontSize);
  const together: Line = { text: `${text.name}${SPACE}${text.amount}`, role: "name" };
  return (
    setLines([name, { text: text.amount, role: "amount" }], sector, fontSize) ??
    setLines([together], sector, fontSize)
  );
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
    curved.push({ ...line, path: baseline(sector, radius, length, lowerHalf) });
  }
  return { kind: "curved", lines: curved, fontSize, shortened: false };
}

/** In the lower half text runs against the clock, so that it stands upright. */
function baseline(sector: Sector, radius: number, length: number, lowerHalf: boolean): string {
  const middle = (sector.startAngle + sector.endAngle) / 2 - Math.PI / 2;
  const half = length / radius / 2;
  const line = path();
  if (lowerHalf) line.arc(0, 0, radius, middle + half, middle - half, true);
  else line.arc(0, 0, radius, middle - half, middle + half);
  return line.toString();
}
