import type { FlowLabelLines } from "./flowLabelLines.ts";
import type { Anchor, FlowLabel } from "./flowLayout.ts";
import { BASELINE } from "./labelText.ts";

interface LabelPlace {
  readonly x: number;
  /** The middle of all lines. */
  readonly middle: number;
  readonly anchor: Anchor;
  readonly fontSize: number;
  readonly leader?: string | null;
  readonly overBands?: boolean;
}

const BEFORE_ANCHOR: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** The lines of a label one below the other around a height. */
export function placeFlowLabel(label: FlowLabelLines, place: LabelPlace): FlowLabel {
  const { x, middle, anchor, fontSize, leader = null, overBands = false } = place;
  const top = middle - label.height / 2;
  const lineHeight = label.height / label.lines.length;
  return {
    lines: label.lines.map(({ name, amount }, index) => {
      const y = top + (index + 0.5) * lineHeight + BASELINE * fontSize;
      return { name, amount, x, y, anchor };
    }),
    box: { x: x - BEFORE_ANCHOR[anchor] * label.width, y: top, width: label.width, height: label.height },
    leader,
    overBands,
    fontSize,
    shortened: label.shortened,
  };
}
