/** The heights of the rows of a long table in px: measured where a row has been in the page, else that of a usual row. */
export interface RowHeights {
  /** The distance from the first row to a row; of the number of rows, the height of all. */
  readonly top: (index: number) => number;
  /** The row at a distance from the first one. */
  readonly rowAt: (distance: number) => number;
  /** Takes a row as measured; says whether that changes anything. */
  readonly measure: (index: number, height: number) => boolean;
}

/** Differences below half a px are those of rounding. */
const SAME = 0.5;

/** Heights of so many rows, none of which has been measured. */
export function rowHeights(count: number, usual: number): RowHeights {
  const heights = new Float32Array(count).fill(usual);
  const tops = new Float64Array(count + 1);
  // Up to here the tops are those of the heights.
  let known = 0;
  const top = (index: number): number => {
    for (; known < index; known += 1) tops[known + 1] = (tops[known] ?? 0) + (heights[known] ?? 0);
    return tops[index] ?? 0;
  };
  return {
    top,
    rowAt: (distance) => findRow(distance, { top, count }),
    measure: (index, height) => {
      if (height <= 0 || Math.abs((heights[index] ?? 0) - height) < SAME) return false;
      heights[index] = height;
      known = Math.min(known, index);
      return true;
    },
  };
}

function findRow(
  distance: number,
  { top, count }: Pick<RowHeights, "top"> & { readonly count: number },
): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (top(middle) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
