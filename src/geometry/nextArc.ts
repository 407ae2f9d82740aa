import type { SunburstArc, SunburstLayout } from "./sunburst.ts";

export const ARC_DIRECTIONS = ["next", "previous", "in", "out", "first", "last"] as const;
export type ArcDirection = (typeof ARC_DIRECTIONS)[number];

/** The arcs with the same parent, clockwise; empty for an unknown id. */
export function siblingsOf(layout: SunburstLayout, id: string): readonly SunburstArc[] {
  const arc = layout.arcs.find((candidate) => candidate.id === id);
  if (!arc) return [];
  return layout.arcs.filter(({ parentId, depth }) => parentId === arc.parentId && depth === arc.depth);
}

/**
 * Where an arrow key leads from an arc: around its siblings, in to its largest part, out to its parent. null where there is
 * nothing that way (out from the innermost ring is the disc); from an unknown id, the first arc.
 */
export function nextArc(layout: SunburstLayout, id: string, direction: ArcDirection): string | null {
  const siblings = siblingsOf(layout, id);
  const index = siblings.findIndex((arc) => arc.id === id);
  const here = siblings[index];
  if (!here) return layout.arcs[0]?.id ?? null;
  switch (direction) {
    case "next":
      return otherThan(id, siblings[(index + 1) % siblings.length]);
    case "previous":
      return otherThan(id, siblings[(index + siblings.length - 1) % siblings.length]);
    case "in":
      return layout.arcs.find((arc) => arc.parentId === id && arc.depth > here.depth)?.id ?? null;
    case "out":
      return here.depth > 1 ? here.parentId : null;
    case "first":
      return siblings[0]?.id ?? null;
    case "last":
      return siblings[siblings.length - 1]?.id ?? null;
  }
}

function otherThan(id: string, arc: SunburstArc | undefined): string | null {
  return arc && arc.id !== id ? arc.id : null;
}
