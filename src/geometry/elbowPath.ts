interface Point {
  readonly x: number;
  readonly y: number;
}

interface Elbow {
  readonly from: Point;
  /** The height at which the line turns to its lane. */
  readonly turn: number;
  /** Where across the picture it runs down. */
  readonly lane: number;
  readonly to: Point;
}

/** The radius of rounded corners, in px. */
const CORNER = 4;

/** A line that runs down, over to its lane on the right, down the lane and back to the left, with rounded corners. */
export function elbowPath({ from, turn, lane, to }: Elbow): string {
  const over = Math.max(0, Math.min(CORNER, (lane - from.x) / 2, turn - from.y));
  const back = Math.max(0, Math.min(CORNER, lane - to.x));
  return (
    `M${point(from.x, from.y)}V${round(turn - over)}Q${point(from.x, turn)} ${point(from.x + over, turn)}` +
    `H${round(lane - over)}Q${point(lane, turn)} ${point(lane, turn + over)}` +
    `V${round(to.y - back)}Q${point(lane, to.y)} ${point(lane - back, to.y)}H${round(to.x)}`
  );
}

function point(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): string {
  return value.toFixed(2);
}
