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

/** The value below which so much of all values lies (0.95: the 95th percentile), the next above where it falls between two. */
export function percentileOf(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

/** As many places as a figure of this size needs: 3 for 0.012, none for 1 234. */
export function placesFor(value: number): number {
  if (value >= 100) return 0;
  return value >= 10 ? 1 : 2;
}
