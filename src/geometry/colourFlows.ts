import type { FlowNode } from "../model/flowGraph.ts";
import type { FlowBandItem, FlowItem } from "./gatherFlows.ts";
import { type Tone, toneOfSubject } from "./hue.ts";
import { largestParents } from "./orderFlows.ts";

/** The tones of items and bands. */
export interface FlowColours {
  readonly ofItem: (item: FlowItem) => Tone;
  readonly ofBand: (band: FlowBandItem) => Tone;
}

const MIXED: Tone = { hue: "taupe", shade: 1 };
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
    const inherited = tones.get(parentOf.get(item.id) ?? "") ?? UNKNOWN;
    tones.set(
      item.id,
      item.node ? (toneOfSubject(item.node.subject) ?? inherited) : toneOfRest(item.gathered),
    );
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

/** Gathered nodes keep a hue that all of them share. */
function toneOfRest(members: readonly FlowNode[]): Tone {
  const tones = members.map((member) => toneOfSubject(member.subject));
  const [first] = tones;
  return first && tones.every((tone) => tone?.hue === first.hue) ? first : MIXED;
}
