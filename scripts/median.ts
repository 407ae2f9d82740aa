/** The value in the middle, NaN of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Median, least and most with so many places: "1.62 (1.55–1.80)". */
export function printRange(values: readonly number[], places: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${medianOf(values).toFixed(places)} (${least.toFixed(places)}–${most.toFixed(places)})`;
}
