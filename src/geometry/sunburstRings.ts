import type { FunctionNode } from "../model/functionTree.ts";

/** The radii of a sunburst, in px. */
export interface SunburstRings {
  readonly innerRadius: number;
  readonly outerRadius: number;
  readonly count: number;
  readonly thickness: number;
}

const MOST_RINGS = 3;
const MOST_RINGS_COMPACT = 2;
const DISC = 0.32;
const DISC_COMPACT = 0.38;

/** A disc of this radius, in px, holds most names whole; smaller pictures give up to so much of theirs for it. */
const LEAST_DISC = 54;
const LARGEST_DISC = 0.48;

/** Clear space around the disc for a focus ring, in px. */
const MARGIN = 4;

/** As many rings as the members have levels, filling the square to its edge. */
export function layoutRings(
  members: readonly FunctionNode[],
  { size, compact }: { readonly size: number; readonly compact: boolean },
): SunburstRings {
  const most = compact ? MOST_RINGS_COMPACT : MOST_RINGS;
  const count = Math.max(1, countLevels(members, most));
  const outerRadius = Math.max(1, size / 2 - MARGIN);
  const usual = outerRadius * (compact ? DISC_COMPACT : DISC);
  const innerRadius = Math.max(usual, Math.min(LEAST_DISC, outerRadius * LARGEST_DISC));
  return { innerRadius, outerRadius, count, thickness: (outerRadius - innerRadius) / count };
}

function countLevels(nodes: readonly FunctionNode[], most: number): number {
  if (nodes.length === 0 || most === 0) return 0;
  let deepest = 1;
  for (const node of nodes) {
    if (deepest === most) break;
    deepest = Math.max(deepest, 1 + countLevels(node.children, most - 1));
  }
  return deepest;
}
