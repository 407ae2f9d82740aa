import type { Orientation } from "./flowLayout.ts";

/** Bands thinner than this are drawn this broad, in px, so that they can be seen at all. */
const THINNEST = 0.75;

interface Ribbon {
  readonly orientation: Orientation;
  /** Along the flow. */
  readonly start: number;
  readonly end: number;
  /** From here on the band runs straight; its end where not given. */
  readonly settled?: number;
  /** Across the flow: the middles of the two ends. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** A band as a closed outline with one breadth all along, so that it can be filled and hatched. */
export function ribbonPath({ orientation, start, end, settled = end, from, to, width }: Ribbon): string {
  const half = Math.max(width, THINNEST) / 2;
  const middle = (start + settled) / 2;
  const point = (along: number, across: number) =>
    orientation === "horizontal" ? `${round(along)},${round(across)}` : `${round(across)},${round(along)}`;
  return (
    `M${point(start, from - half)}C${point(middle, from - half)} ${point(middle, to - half)} ${point(settled, to - half)}` +
    `L${point(end, to - half)}L${point(end, to + half)}L${point(settled, to + half)}` +
    `C${point(middle, to + half)} ${point(middle, from + half)} ${point(start, from + half)}Z`
  );
}

function round(value: number): string {
  return value.toFixed(2);
}
