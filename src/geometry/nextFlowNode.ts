import type { FlowLayout, FlowNodeShape } from "./flowLayout.ts";

export const FLOW_DIRECTIONS = ["next", "previous", "forward", "back", "first", "last"] as const;
export type FlowDirection = (typeof FLOW_DIRECTIONS)[number];

/**
 * Where an arrow key leads from a node: along its stage, forward along its broadest band, or back. null where there is nothing
 * that way; from an unknown id, the first node.
 */
export function nextFlowNode(layout: FlowLayout, id: string, direction: FlowDirection): string | null {
  const here = layout.nodes.find((node) => node.id === id);
  if (!here) return layout.nodes[0]?.id ?? null;
  const stage = layout.nodes.filter((node) => node.stage === here.stage);
  const index = stage.indexOf(here);
  switch (direction) {
    case "next":
      return idOf(stage[index + 1]);
    case "previous":
      return idOf(stage[index - 1]);
    case "forward":
      return broadest(layout, (band) => band.link.from === id)?.link.to ?? null;
    case "back":
      return broadest(layout, (band) => band.link.to === id)?.link.from ?? null;
    case "first":
      return idOf(stage[0]);
    case "last":
      return idOf(stage[stage.length - 1]);
  }
}

function idOf(node: FlowNodeShape | undefined): string | null {
  return node?.id ?? null;
}

type Band = FlowLayout["bands"][number];

function broadest(layout: FlowLayout, matches: (band: Band) => boolean): Band | null {
  let best: Band | null = null;
  for (const band of layout.bands) {
    if (matches(band) && (best === null || band.width > best.width)) best = band;
  }
  return best;
}
