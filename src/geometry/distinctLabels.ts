import type { SunburstArc } from "./sunburst.ts";

/** The arcs without those shortened labels that read as another's beside it: "商贸事务…" on five siblings tells none of them. */
export function distinctLabels(arcs: readonly SunburstArc[]): readonly SunburstArc[] {
  const seen = new Map<string, number>();
  for (const key of arcs.map(shortenedAs)) if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
  return arcs.map((arc) => ((seen.get(shortenedAs(arc) ?? "") ?? 0) > 1 ? { ...arc, label: null } : arc));
}

/** What a shortened label says among the children of its arc's parent; null for whole labels and none. */
function shortenedAs({ parentId, label }: SunburstArc): string | null {
  if (!label?.shortened) return null;
  return `${parentId} ${label.lines.map(({ text }) => text).join("")}`;
}
