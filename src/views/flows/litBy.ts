import type { FlowLayout } from "../../geometry/flowLayout.ts";

/**
 * The ids of the nodes and bands that an id lights up: the node or band itself and everything upstream and downstream of it.
 * null where nothing is pointed at or selected, or the id is not in the picture.
 */
export function litBy(layout: FlowLayout, id: string | null): ReadonlySet<string> | null {
  if (id === null) return null;
  const band = layout.bands.find((candidate) => candidate.id === id);
  if (band) {
    return new Set([band.id, ...reach(layout, band.link.from, "from"), ...reach(layout, band.link.to, "to")]);
  }
  if (!layout.nodes.some((node) => node.id === id)) return null;
  return new Set([...reach(layout, id, "from"), ...reach(layout, id, "to")]);
}

/** A node with all bands and nodes before it ("from") or after it ("to"). */
function reach(layout: FlowLayout, start: string, side: "from" | "to"): ReadonlySet<string> {
  const near = side === "from" ? "to" : "from";
  const seen = new Set([start]);
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const band of layout.bands) {
      if (band.link[near] !== node) continue;
      seen.add(band.id);
      const other = band.link[side];
      if (!seen.has(other)) waiting.push(other);
      seen.add(other);
    }
  }
  return seen;
}
