import type { Grid } from "./grid.ts";

/** The units that tables print, each once. */
export function printedUnits(grids: readonly Grid[]): ReadonlySet<string> {
  return new Set(grids.flatMap(({ head }) => (head.unitPrinted ? [head.unit] : [])));
}

/** A table that prints no unit has that of the others, where they print one and the same; each is told of in the report. */
export function supposeUnits(grids: readonly Grid[]): readonly Grid[] {
  const [unit, ...more] = new Set(grids.flatMap(({ head }) => (head.unitPrinted ? [head.unit] : [])));
  if (unit === undefined || more.length > 0) return grids;
  return grids.map((grid) => (grid.head.unitPrinted ? grid : { ...grid, head: { ...grid.head, unit } }));
}
