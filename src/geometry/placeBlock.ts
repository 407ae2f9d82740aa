import type { LabelBlock } from "./labelBlock.ts";
import { BASELINE } from "./labelText.ts";
import type { Rectangle } from "./rectangle.ts";
import type { ArcLabelLine } from "./sunburst.ts";

/** Clear space between a block of text and the edges around it, in px. */
const MARGIN = 3;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The lines of a block around a point, turned by degrees about 0, 0; and the box they need, margins included, as it lies
 * before it is turned. The point is given as it lies before turning, too.
 */
export function placeBlock(
  block: LabelBlock,
  middle: Point,
  degrees: number,
): { readonly box: Rectangle; readonly lines: readonly ArcLabelLine[] } {
  const lineHeight = block.height / block.lines.length;
  const width = block.width + 2 * MARGIN;
  const height = block.height + MARGIN;
  const top = middle.y - block.height / 2;
  return {
    box: { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
    lines: block.lines.map(({ text, role }, index) => {
      const y = top + (index + 0.5) * lineHeight + BASELINE * block.fontSize;
      return { text, role, ...turn({ x: middle.x, y }, degrees), rotate: degrees };
    }),
  };
}

function turn({ x, y }: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
}
