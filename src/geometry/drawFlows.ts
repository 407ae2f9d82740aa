import type { FlowBand, FlowLabel, FlowLayout, FlowNodeShape, Orientation } from "./flowLayout.ts";
import type { FlowItem } from "./gatherFlows.ts";
import type { BandPlace } from "./placeFlows.ts";
import type { PreparedFlows } from "./preparedFlows.ts";
import type { Rectangle } from "./rectangle.ts";
import { ribbonPath } from "./ribbonPath.ts";

interface NodePlace {
  readonly item: FlowItem;
  readonly box: Rectangle;
  readonly label: FlowLabel | null;
  readonly target?: Rectangle;
  readonly swatch?: Rectangle;
}

/** A placed node, coloured and labelled. */
export function drawNode(
  { item, box, label, target, swatch }: NodePlace,
  prepared: PreparedFlows,
): FlowNodeShape {
  const { id, stage, node, gathered, amount } = item;
  return {
    id,
    stage,
    node,
    gathered,
    amount,
    x0: box.x,
    y0: box.y,
    x1: box.x + box.width,
    y1: box.y + box.height,
    ...prepared.colours.ofItem(item),
    text: prepared.textOf(item),
    label,
    swatch: swatch ?? null,
    target: target ?? unite(box, label?.box ?? box),
  };
}

interface Ends {
  readonly orientation: Orientation;
  readonly start: number;
  readonly end: number;
  /** From here on it runs straight. */
  readonly settled?: number;
}

/** A placed band, coloured. Along the flow it runs from `start` to `end`. */
export function drawBand(place: BandPlace, ends: Ends, prepared: PreparedFlows): FlowBand {
  const { band, from, to, width } = place;
  const { link, gathered } = band;
  return {
    id: link.id,
    link,
    gathered,
    path: ribbonPath({ ...ends, from, to, width }),
    width,
    ...prepared.colours.ofBand(band),
    carriedOver: link.carriedOver,
    brokenDown: link.brokenDown,
    kind: link.amount.kind === "published" ? "published" : "derived",
  };
}

/** The room the labels of nodes take. */
export function labelBoxesOf(nodes: readonly FlowNodeShape[]): FlowLayout["labelBoxes"] {
  return nodes.flatMap(({ id, label }) => (label ? [{ ...label.box, id }] : []));
}

function unite(one: Rectangle, other: Rectangle): Rectangle {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
