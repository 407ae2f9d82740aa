import type { FlowBandItem, FlowItem } from "./gatherFlows.ts";
import { type Tone, toneOfSubject } from "./hue.ts";
import { largestParents } from "./orderFlows.ts";

/** The tones of items and bands. */
export interface FlowColours {
  readonly ofItem: (item: FlowItem) => Tone;
  readonly ofBand: (band: FlowBandItem) => Tone;
}

const UNKNOWN: Tone = { hue: "stone", shade: 1 };

/** Items keep their subject's colour, or take their parent's where it has none; bands take the colour of what they pay for. */
export function colourFlows(
  columns: readonly (readonly FlowItem[])[],
  bands: readonly FlowBandItem[],
): FlowColours {
  const parentOf = largestParents(bands);
  const tones = new Map<string, Tone>();
  const stages = new Map<string, FlowItem["stage"]>();
  for (const item of columns.flat()) {
    const own = item.node ? toneOfSubject(item.node.subject) : null;
    tones.set(item.id, own ?? tones.get(parentOf.get(item.id) ?? "") ?? UNKNOWN);
    stages.set(item.id, item.stage);
  }
  return {
    ofItem: (item) => tones.get(item.id) ?? UNKNOWN,
    ofBand: ({ link }) => {
      if (!link.brokenDown && stages.get(link.from) !== "source") return UNKNOWN;
      const end = stages.get(link.to) === "economic-class" ? link.to : link.from;
      return tones.get(end) ?? UNKNOWN;
    },
  };
}
