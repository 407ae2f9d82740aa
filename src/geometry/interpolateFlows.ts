import { interpolateNumber, interpolateString } from "d3";
import type { FlowLayout } from "./flowLayout.ts";

/** What one band or node looks like in the middle of a change: the attributes of its path or rectangle. */
export interface FlowFrame {
  readonly id: string;
  readonly kind: "band" | "node";
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The pictures between two layouts of the same graph (another basis, a gathered node opened), from t = 0 to t = 1. What both
 * have moves; what is new fades in where it belongs.
 */
export function interpolateFlows(from: FlowLayout, to: FlowLayout): (t: number) => readonly FlowFrame[] {
  const movements = [...bandMovements(from, to), ...nodeMovements(from, to)];
  return (t) => movements.map((movement) => movement(t));
}

type Movement = (t: number) => FlowFrame;

function bandMovements(from: FlowLayout, to: FlowLayout): readonly Movement[] {
  const before = new Map(from.bands.map((band) => [band.id, band]));
  return to.bands.map(({ id, path }): Movement => {
    const earlier = before.get(id);
    if (!earlier) return (t) => ({ id, kind: "band", attributes: { d: path, opacity: t.toFixed(3) } });
    const between = interpolateString(earlier.path, path);
    return (t) => ({ id, kind: "band", attributes: { d: between(t), opacity: "1" } });
  });
}

function nodeMovements(from: FlowLayout, to: FlowLayout): readonly Movement[] {
  const before = new Map(from.nodes.map((node) => [node.id, node]));
  return to.nodes.map((node): Movement => {
    const { id } = node;
    const earlier = before.get(id) ?? node;
    const x = interpolateNumber(earlier.x0, node.x0);
    const y = interpolateNumber(earlier.y0, node.y0);
    const width = interpolateNumber(earlier.x1 - earlier.x0, node.x1 - node.x0);
    const height = interpolateNumber(earlier.y1 - earlier.y0, node.y1 - node.y0);
    return (t) => ({
      id,
      kind: "node",
      attributes: {
        x: x(t).toFixed(2),
        y: y(t).toFixed(2),
        width: Math.max(1, width(t)).toFixed(2),
        height: Math.max(1, height(t)).toFixed(2),
      },
    });
  });
}
