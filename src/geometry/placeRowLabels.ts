import { breakLabel, breakWhole, type FlowLabelLines } from "./flowLabelLines.ts";
import type { RowEntry } from "./rowEntry.ts";

/** Where a label above a bar stands: centred over its part, or beside a line that rises from it. Tier 0 is nearest the bar. */
export interface RowPlace {
  readonly entry: RowEntry;
  readonly kind: "centred" | "left" | "right";
  readonly tier: number;
  readonly left: number;
  readonly label: FlowLabelLines;
}

interface Room {
  readonly width: number;
  readonly fontSize: number;
}

/** Between a line and the text beside it, in px. */
export const FLAG_GAP = 5;

/** Between labels of one tier, in px. */
const LABEL_GAP = 12;

/** Between a label and the line of another, in px. */
const LINE_GAP = 6;

const MOST_TIERS = 4;

/** Over a part of the bar narrower than this, in em, a name may be so broad before it is broken. */
const NARROW = 7;

/** Names on two lines before names on three; where a whole name has no place, a shortened one. */
const WAYS: readonly Way[] = [
  { mostLines: 2, sparing: true, whole: true },
  { mostLines: 2, sparing: false, whole: true },
  { mostLines: 3, sparing: false, whole: true },
  { mostLines: 2, sparing: false, whole: false },
];

interface Way {
  readonly mostLines: number;
  /** Keeps clear of the lines of labels that are still to be placed. */
  readonly sparing: boolean;
  readonly whole: boolean;
}

/** Places the labels of broad parts first. A label that has no place in any tier is left out. */
export function placeRowLabels(entries: readonly RowEntry[], room: Room): readonly RowPlace[] {
  const bySize = [...entries].sort((one, other) => other.end - other.start - (one.end - one.start));
  const placed: RowPlace[] = [];
  for (const [index, entry] of bySize.entries()) {
    const place = placeEntry({ entry, placed, waiting: bySize.slice(index + 1), room });
    if (place) placed.push(place);
  }
  return placed;
}

interface Search {
  readonly entry: RowEntry;
  readonly placed: readonly RowPlace[];
  readonly waiting: readonly RowEntry[];
  readonly room: Room;
}

function placeEntry(search: Search): RowPlace | null {
  for (const way of WAYS) {
    const place = placeCentred(search, way) ?? placeFlag(search, way);
    if (place) return place;
  }
  return null;
}

/** Over its own part of the bar where that is broad enough, else wherever there is room around its middle. */
function placeCentred(search: Search, way: Way): RowPlace | null {
  const { entry } = search;
  const middle = middleOf(entry);
  const [low, high] = gapAround(search, 0, way);
  if (middle < low || middle > high) return null;
  const own = Math.min(high, entry.end) - Math.max(low, entry.start);
  const narrow = NARROW * search.room.fontSize;
  const label =
    (own < narrow ? breakTo(search, Math.min(high - low, narrow), { ...way, mostLines: 1 }, true) : null) ??
    breakTo(search, own, own < narrow ? way : { ...way, mostLines: 3 }, true) ??
    breakTo(search, high - low, way, true);
  if (!label) return null;
  const left = Math.min(Math.max(low, middle - label.width / 2), high - label.width);
  return { entry, kind: "centred", tier: 0, left, label };
}

function placeFlag(search: Search, way: Way): RowPlace | null {
  const { entry } = search;
  const middle = middleOf(entry);
  for (let tier = 1; tier < MOST_TIERS; tier += 1) {
    if (isCrossed(search, middle, tier)) return null;
    const [low, high] = gapAround(search, tier, way);
    if (middle < low || middle > high) continue;
    const toRight = breakTo(search, high - middle - FLAG_GAP, way, false);
    const toLeft = breakTo(search, middle - FLAG_GAP - low, way, false);
    if (toRight && (!toLeft || toRight.lines.length <= toLeft.lines.length))
      return { entry, kind: "right", tier, left: middle + FLAG_GAP, label: toRight };
    if (toLeft) return { entry, kind: "left", tier, left: middle - FLAG_GAP - toLeft.width, label: toLeft };
  }
  return null;
}

function middleOf({ start, end }: RowEntry): number {
  return (start + end) / 2;
}

/** Whether a line that rises to a tier would run through a label below it. */
function isCrossed({ placed }: Search, x: number, tier: number): boolean {
  return placed.some(
    ({ left, label, ...other }) =>
      other.tier < tier && x > left - LINE_GAP && x < left + label.width + LINE_GAP,
  );
}

/** The free stretch of a tier around an entry's middle: between labels there, lines that rise through it and, if sparing, lines to come. */
function gapAround({ entry, placed, waiting, room }: Search, tier: number, way: Way) {
  const middle = middleOf(entry);
  let [low, high] = [0, room.width];
  const keepOff = (left: number, right: number) => {
    if ((left + right) / 2 <= middle) low = Math.max(low, right);
    else high = Math.min(high, left);
  };
  for (const { entry: other, kind, left, label, ...at } of placed) {
    if (at.tier === tier) keepOff(left - LABEL_GAP, left + label.width + LABEL_GAP);
    if (kind !== "centred" && at.tier >= tier)
      keepOff(middleOf(other) - LINE_GAP, middleOf(other) + LINE_GAP);
  }
  for (const other of way.sparing ? waiting : [])
    keepOff(middleOf(other) - LINE_GAP, middleOf(other) + LINE_GAP);
  return [low, high] as const;
}

function breakTo({ entry, room }: Search, width: number, way: Way, stacked: boolean): FlowLabelLines | null {
  const limits = { width, fontSize: room.fontSize, stacked, mostLines: way.mostLines };
  return way.whole || way.mostLines === 1 ? breakWhole(entry.text, limits) : breakLabel(entry.text, limits);
}
