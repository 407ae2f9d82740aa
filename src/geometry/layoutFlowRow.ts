import { breakLabel, type FlowLabelLines } from "./flowLabelLines.ts";
import type { FlowLabel } from "./flowLayout.ts";
import type { LabelText } from "./labelText.ts";
import { placeFlowLabel } from "./placeFlowLabel.ts";

export interface RowEntry {
  readonly id: string;
  readonly text: LabelText;
  /** The middle of the entry's bar. */
  readonly middle: number;
}

interface Row {
  /** From left to right. */
  readonly entries: readonly RowEntry[];
  readonly width: number;
  readonly fontSize: number;
  readonly top: number;
}

/** Between neighbouring labels, in px. */
const GAP = 8;

/** Between the labels and the bar, in px: room for the leaders. */
const LEADER = 12;

/** Labels side by side above a bar, each as near to its part of the bar as its neighbours let it, with a line to it. */
export function layoutFlowRow({ entries, width, fontSize, top }: Row): {
  readonly labels: ReadonlyMap<string, FlowLabel>;
  readonly bottom: number;
} {
  const broken = breakToFit(entries, width, fontSize);
  const height = Math.max(0, ...broken.map(({ label }) => label.height));
  const bottom = top + height + LEADER;
  const lefts = spreadOut(
    broken.map(({ entry, label }) => ({ wished: entry.middle - label.width / 2, width: label.width })),
    width,
  );
  const labels = broken.map(({ entry, label }, index): [string, FlowLabel] => {
    const left = lefts[index] ?? 0;
    const middle = top + height - label.height / 2;
    const leader = leaderOf({
      left,
      width: label.width,
      from: top + height,
      to: bottom,
      middle: entry.middle,
    });
    const x = left + label.width / 2;
    return [entry.id, placeFlowLabel(label, { x, middle, anchor: "middle", fontSize, leader })];
  });
  return { labels: new Map(labels), bottom };
}

interface Broken {
  readonly entry: RowEntry;
  readonly label: FlowLabelLines;
}

/** Narrows all labels evenly until they fit side by side; entries whose amount alone is too wide get none. */
function breakToFit(entries: readonly RowEntry[], width: number, fontSize: number): readonly Broken[] {
  const gaps = GAP * (entries.length - 1);
  const share = (width - gaps) / entries.length;
  for (let limit = width; limit > share; limit -= fontSize / 2) {
    const broken = breakAll(entries, limit, fontSize);
    const total = broken.reduce((sum, { label }) => sum + label.width, gaps);
    const isWhole = broken.length === entries.length && broken.every(({ label }) => !label.shortened);
    if (total <= width && isWhole) return broken;
  }
  return breakAll(entries, share, fontSize);
}

function breakAll(entries: readonly RowEntry[], width: number, fontSize: number): readonly Broken[] {
  return entries.flatMap((entry) => {
    const label = breakLabel(entry.text, { width, fontSize, stacked: true });
    return label ? [{ entry, label }] : [];
  });
}

/** Left edges in order, without overlap and within the width, near the wished ones. */
function spreadOut(
  boxes: readonly { readonly wished: number; readonly width: number }[],
  width: number,
): readonly number[] {
  const lefts: number[] = [];
  let free = 0;
  for (const box of boxes) {
    const left = Math.max(free, box.wished);
    lefts.push(left);
    free = left + box.width + GAP;
  }
  let limit = width;
  for (const [index, box] of [...boxes.entries()].reverse()) {
    const left = Math.min(lefts[index] ?? 0, limit - box.width);
    lefts[index] = left;
    limit = left - GAP;
  }
  return lefts;
}

interface Leader {
  readonly left: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

function leaderOf({ left, width, from, to, middle }: Leader): string {
  const inset = Math.min(4, width / 2);
  const x = Math.min(left + width - inset, Math.max(left + inset, middle));
  return `M${x.toFixed(2)},${(from + 1).toFixed(2)}L${middle.toFixed(2)},${(to - 1).toFixed(2)}`;
}
