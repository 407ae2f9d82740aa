import type { FunctionNode } from "../model/functionTree.ts";
import { drawnWeight } from "./drawnWeight.ts";

/** Arcs thinner than this at their mid radius, in px, are gathered where there are two or more of them. */
export const SLIVER = 3;

/** Nothing thinner than this is drawn, in px. */
export const HAIRLINE = 1;

export interface Sibling {
  readonly node: FunctionNode;
  readonly weight: number;
}

/** Siblings to be drawn one by one, to be gathered, and not to be drawn at all. */
export interface Gathering {
  readonly drawn: readonly Sibling[];
  readonly rest: readonly Sibling[];
  readonly undrawn: readonly FunctionNode[];
}

/** Sorts siblings by size into what is wide enough for an arc, slivers, and what has no size. */
export function gatherSlivers(
  nodes: readonly FunctionNode[],
  pixelsPerWeight: number,
  widthOfSliver: number,
): Gathering {
  const siblings = nodes.map((node): Sibling => ({ node, weight: drawnWeight(node) }));
  const sized = siblings.filter(({ weight }) => weight > 0).sort(byWeight);
  const without = siblings.filter(({ weight }) => weight <= 0).map(({ node }) => node);
  const isSliver = ({ weight }: Sibling) => weight * pixelsPerWeight < widthOfSliver;
  const slivers = sized.filter(isSliver);
  if (slivers.length < 2) return dropHairlines(sized, [], without, pixelsPerWeight);
  const wide = sized.filter((sibling) => !isSliver(sibling));
  return dropHairlines(wide, slivers, without, pixelsPerWeight);
}

function byWeight(one: Sibling, other: Sibling): number {
  return other.weight - one.weight || compareIds(one.node.id, other.node.id);
}

function compareIds(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function dropHairlines(
  wide: readonly Sibling[],
  slivers: readonly Sibling[],
  without: readonly FunctionNode[],
  pixelsPerWeight: number,
): Gathering {
  const drawn = wide.filter(({ weight }) => weight * pixelsPerWeight >= HAIRLINE);
  const hairlines = wide.filter(({ weight }) => weight * pixelsPerWeight < HAIRLINE);
  const restIsVisible = totalWeight(slivers) * pixelsPerWeight >= HAIRLINE;
  const lost = restIsVisible ? hairlines : [...hairlines, ...slivers];
  return {
    drawn,
    rest: restIsVisible ? slivers : [],
    undrawn: [...lost.map(({ node }) => node), ...without],
  };
}

/** The drawn size of siblings together. */
export function totalWeight(siblings: readonly Sibling[]): number {
  let sum = 0;
  for (const { weight } of siblings) sum += weight;
  return sum;
}
