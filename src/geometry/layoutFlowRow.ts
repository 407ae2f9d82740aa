import type { FlowLabel } from "./flowLayout.ts";
import { placeFlowLabel } from "./placeFlowLabel.ts";
import { FLAG_GAP, placeRowLabels, type RowPlace } from "./placeRowLabels.ts";
import type { RowEntry } from "./rowEntry.ts";

interface Row {
  readonly entries: readonly RowEntry[];
  readonly width: number;
  readonly fontSize: number;
  readonly top: number;
}

/** Between the labels and the bar, in px: room for the leaders. */
const LEADER = 9;

/** Between two tiers of labels, in px. */
const LEADING = 5;

/**
 * Labels above a bar: those of broad parts right over them, those of narrow parts in tiers further up, each like a flag beside
 * a straight line that stands on its part.
 */
export function layoutFlowRow({ entries, width, fontSize, top }: Row): {
  readonly labels: ReadonlyMap<string, FlowLabel>;
  readonly bottom: number;
} {
  const places = placeRowLabels(entries, { width, fontSize });
  const tiers = Math.max(0, ...places.map(({ tier }) => tier + 1));
  const floors: number[] = [];
  let height = LEADER;
  for (let tier = 0; tier < tiers; tier += 1) {
    floors.push(height);
    const here = places.filter((place) => place.tier === tier);
    const tallest = Math.max(0, ...here.map(({ label }) => label.height));
    if (tallest > 0) height += tallest + LEADING;
  }
  const bottom = top + height;
  const labels = places.map((place): [string, FlowLabel] => [
    place.entry.id,
    drawRowLabel(place, { floor: bottom - (floors[place.tier] ?? 0), bottom, fontSize }),
  ]);
  return { labels: new Map(labels), bottom };
}

interface Height {
  /** The lower edge of the tier. */
  readonly floor: number;
  readonly bottom: number;
  readonly fontSize: number;
}

function drawRowLabel(
  { entry, kind, left, label }: RowPlace,
  { floor, bottom, fontSize }: Height,
): FlowLabel {
  const x = (entry.start + entry.end) / 2;
  const leaderTop = kind === "centred" ? floor + 1 : floor - label.height + 2;
  const leader = `M${x.toFixed(2)},${leaderTop.toFixed(2)}V${bottom.toFixed(2)}`;
  const place = { middle: floor - label.height / 2, fontSize, leader };
  switch (kind) {
    case "centred":
      return placeFlowLabel(label, { ...place, x: left + label.width / 2, anchor: "middle" });
    case "right":
      return placeFlowLabel(label, { ...place, x: x + FLAG_GAP, anchor: "start" });
    case "left":
      return placeFlowLabel(label, { ...place, x: x - FLAG_GAP, anchor: "end" });
  }
}
