import { roundLength } from "../../geometry/roundLength.ts";
import type { CurvedLabelLine } from "../../geometry/sunburst.ts";
import { glyphAdvance } from "./glyphAdvance.ts";
import { around, tag, type XmlElement } from "./xmlElement.ts";

/** A character with the marks that are set on it. */
const GLYPH = /.\p{Mark}*/gsu;

/**
 * A line along an arc, each character placed and turned by itself: neither librsvg nor word processors set text on a path, and
 * so no face can make the line longer than its arc.
 */
export function curvedGlyphs({ text, baseline }: CurvedLabelLine, fontSize: number): XmlElement {
  const glyphs = (text.match(GLYPH) ?? []).map((glyph) => ({ glyph, width: glyphAdvance(glyph) * fontSize }));
  const { radius, middle, clockwise } = baseline;
  let along = -glyphs.reduce((sum, { width }) => sum + width, 0) / 2;
  const placed = glyphs.map(({ glyph, width }) => {
    const away = (along + width / 2) / radius;
    along += width;
    return { glyph, angle: clockwise ? middle + away : middle - away };
  });
  const drawn = placed.filter(({ glyph }) => glyph.trim() !== "");
  return around(
    tag("g", { role: "img", "aria-label": text }),
    drawn.map(({ glyph, angle }) => around(tag("text", { transform: turn(angle, baseline) }), [glyph])),
  );
}

function turn(angle: number, { radius, clockwise }: CurvedLabelLine["baseline"]): string {
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)].map(roundLength);
  const degrees = roundLength((angle * 180) / Math.PI + (clockwise ? 0 : 180));
  return `translate(${x} ${y}) rotate(${degrees})`;
}
