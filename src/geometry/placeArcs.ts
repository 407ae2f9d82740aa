import type { FunctionNode } from "../model/functionTree.ts";
import { drawnWeight } from "./drawnWeight.ts";
import { type Gathering, gatherSlivers, totalWeight } from "./gatherSlivers.ts";
import type { Sector } from "./sunburst.ts";
import type { SunburstRings } from "./sunburstRings.ts";
import { REST, type SunburstScope, scaleOf } from "./sunburstScope.ts";

/** Where an arc lies, before it is drawn. */
export interface ArcPlace {
  readonly id: string;
  readonly node: FunctionNode | null;
  readonly gathered: readonly FunctionNode[];
  readonly depth: number;
  readonly sector: Sector;
  readonly parentId: string;
  readonly parentCode: string | null;
  readonly opens: string | null;
}

interface Arrangement {
  readonly scope: SunburstScope;
  readonly rings: SunburstRings;
  readonly widthOfSliver: (id: string) => number;
}

/** A parent whose children are to be placed outside it. */
interface Parent {
  readonly id: string;
  readonly code: string | null;
  readonly weight: number;
  readonly children: readonly FunctionNode[];
  readonly depth: number;
  readonly startAngle: number;
  readonly endAngle: number;
}

/** So many levels beyond the drawn rings say where the outermost ring is hatched. */
const BEYOND = 2;

/** Places arcs ring by ring; never looks inside what is too thin to draw, so the work follows the picture, not the tree. */
export function placeArcs({ scope, rings, widthOfSliver }: Arrangement): {
  readonly places: readonly ArcPlace[];
  /** Of the levels beyond the drawn rings: not to be drawn. */
  readonly beyond: readonly ArcPlace[];
  readonly undrawn: readonly FunctionNode[];
} {
  const places: ArcPlace[] = [];
  const beyond: ArcPlace[] = [];
  const undrawn: FunctionNode[] = [];
  let parents: readonly Parent[] = [scopeAsParent(scope)];
  for (let depth = 1; depth <= rings.count + BEYOND; depth += 1) {
    const isDrawn = depth <= rings.count;
    const ring = parents.map((parent) => placeChildren(parent, rings, widthOfSliver));
    for (const children of ring) {
      (isDrawn ? places : beyond).push(...children.places);
      if (isDrawn) undrawn.push(...children.undrawn);
    }
    parents = ring.flatMap((children) => children.places.flatMap(asParent));
  }
  return { places, beyond, undrawn };
}

function scopeAsParent(scope: SunburstScope): Parent {
  return {
    id: scope.id,
    code: scope.trail[scope.trail.length - 1]?.code ?? null,
    weight: scope.weight,
    children: scope.members,
    depth: 0,
    startAngle: 0,
    endAngle: 2 * Math.PI,
  };
}

function asParent({ node, depth, sector }: ArcPlace): readonly Parent[] {
  if (!node || node.children.length === 0) return [];
  const { startAngle, endAngle } = sector;
  const { id, code, children } = node;
  return [{ id, code, weight: drawnWeight(node), children, depth, startAngle, endAngle }];
}

interface Ring {
  readonly places: readonly ArcPlace[];
  readonly undrawn: readonly FunctionNode[];
}

function placeChildren(parent: Parent, rings: SunburstRings, widthOfSliver: (id: string) => number): Ring {
  const innerRadius = rings.innerRadius + parent.depth * rings.thickness;
  const outerRadius = innerRadius + rings.thickness;
  const scale = Math.max(Number.MIN_VALUE, scaleOf(parent.weight, parent.children));
  const anglePerWeight = (parent.endAngle - parent.startAngle) / scale;
  const pixelsPerWeight = (anglePerWeight * (innerRadius + outerRadius)) / 2;
  const restId = `${parent.id}${REST}`;
  const gathering = gatherSlivers(parent.children, pixelsPerWeight, widthOfSliver(restId));

  let startAngle = parent.startAngle;
  const nextSector = (weight: number): Sector => {
    const sector = { startAngle, endAngle: startAngle + weight * anglePerWeight, innerRadius, outerRadius };
    startAngle = sector.endAngle;
    return sector;
  };
  const drawn = gathering.drawn.map(({ node, weight }) => nodePlace(parent, node, nextSector(weight)));
  if (gathering.rest.length === 0) return { places: drawn, undrawn: gathering.undrawn };
  const rest = restPlace(parent, gathering, nextSector(totalWeight(gathering.rest)));
  return { places: [...drawn, rest], undrawn: gathering.undrawn };
}

function nodePlace(parent: Parent, node: FunctionNode, sector: Sector): ArcPlace {
  return {
    id: node.id,
    node,
    gathered: [],
    depth: parent.depth + 1,
    sector,
    parentId: parent.id,
    parentCode: parent.code,
    opens: node.id === parent.id ? null : node.id,
  };
}

function restPlace(parent: Parent, { drawn, rest }: Gathering, sector: Sector): ArcPlace {
  return {
    id: `${parent.id}${REST}`,
    node: null,
    gathered: rest.map(({ node }) => node),
    depth: parent.depth + 1,
    sector,
    parentId: parent.id,
    parentCode: parent.code,
    opens: opensOfRest(parent, drawn.length > 0),
  };
}

/** In the innermost ring a gathered arc opens as itself; further out its parent opens first, where there is more room for it. */
function opensOfRest(parent: Parent, hasOthers: boolean): string | null {
  if (parent.depth > 0) return parent.id;
  return hasOthers ? `${parent.id}${REST}` : null;
}
