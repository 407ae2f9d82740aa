import type { FunctionNode, FunctionTree } from "../model/functionTree.ts";
import { trailTo } from "../model/trailTo.ts";
import { drawnWeight } from "./drawnWeight.ts";
import { gatherSlivers, type Sibling, totalWeight } from "./gatherSlivers.ts";

/** The end of the id of a gathered arc. */
export const REST = "~rest";

/** What a sunburst is laid out for: a node with its children, or gathered siblings. */
export interface SunburstScope {
  readonly id: string;
  readonly node: FunctionNode | null;
  readonly members: readonly FunctionNode[];
  readonly weight: number;
  readonly parentId: string | null;
  readonly trail: readonly FunctionNode[];
}

interface ScopeOptions {
  readonly focus: string;
  /** The length of the innermost ring around members at its mid radius, in px. */
  readonly circumferenceAround: (members: readonly FunctionNode[]) => number;
  readonly widthOfSliver: (id: string) => number;
}

/** Finds what an id names. An unknown id is the root; gathered members that are none any more are the node they belong to. */
export function findScope(tree: FunctionTree, options: ScopeOptions): SunburstScope {
  const base = options.focus.split(REST, 1)[0] ?? "";
  const trail = trailTo(tree.root, base) ?? [tree.root];
  let scope = nodeScope(trail, tree.root);
  const depth = (options.focus.length - base.length) / REST.length;
  for (let level = 0; level < depth; level += 1) {
    const rest = restOf(scope, options);
    if (rest.length === 0) return scope;
    scope = {
      id: `${scope.id}${REST}`,
      node: null,
      members: rest.map(({ node }) => node),
      weight: totalWeight(rest),
      parentId: scope.id,
      trail,
    };
  }
  return scope;
}

/** A leaf has nothing inside, so it is drawn as the only member of itself. */
function nodeScope(trail: readonly FunctionNode[], root: FunctionNode): SunburstScope {
  const node = trail[trail.length - 1] ?? root;
  return {
    id: node.id,
    node,
    members: node.children.length > 0 ? node.children : [node],
    weight: drawnWeight(node),
    parentId: trail[trail.length - 2]?.id ?? null,
    trail,
  };
}

function restOf(scope: SunburstScope, options: ScopeOptions): readonly Sibling[] {
  const pixelsPerWeight = options.circumferenceAround(scope.members) / scaleOf(scope.weight, scope.members);
  const { drawn, rest } = gatherSlivers(
    scope.members,
    pixelsPerWeight,
    options.widthOfSliver(`${scope.id}${REST}`),
  );
  return drawn.length > 0 ? rest : [];
}

/** The weight that fills a parent's angle: its own, or its children's sum where that is more. */
export function scaleOf(weight: number, children: readonly FunctionNode[]): number {
  let sum = 0;
  for (const child of children) sum += drawnWeight(child);
  return Math.max(weight, sum);
}
