import type { Rectangle } from "./rectangle.ts";

/** A length in px (or an angle in degrees) as a picture prints it: to a hundredth, so never as 4.5e-14. */
export function roundLength(length: number): number {
  return Math.round(length * 100) / 100;
}

/** A rectangle as a picture prints it, to a hundredth of a px. */
export function roundBox({ x, y, width, height }: Rectangle): Rectangle {
  return {
    x: roundLength(x),
    y: roundLength(y),
    width: roundLength(width),
    height: roundLength(height),
  };
}
