import { drawBand, drawNode, labelBoxesOf } from "./drawFlows.ts";
import type { FlowHeading, FlowLayout, FlowNodeShape } from "./flowLayout.ts";
import type { FlowItem } from "./gatherFlows.ts";
import { LINE_HEIGHT } from "./labelText.ts";
import { layoutFlowList } from "./layoutFlowList.ts";
import { layoutFlowRow } from "./layoutFlowRow.ts";
import { type Extent, type PlacedFlows, placeFlows } from "./placeFlows.ts";
import type { PreparedFlows } from "./preparedFlows.ts";
import type { Rectangle } from "./rectangle.ts";

const BAR = 14;
const PADDING = 5;

/** The clear length of the bands between a bar and the veil over the next, in px. */
const CLEAR = 60;

/** Between the edge of a veil and its heading, in px. */
const VEIL_EDGE = 14;

/**
 * Stages as bars from top to bottom, each with its heading and labels above it, where paper veils the bands; the last stage is
 * labelled in a list below, with a line to each row.
 */
export function layoutVerticalFlows(prepared: PreparedFlows): FlowLayout {
  const placed = place(prepared);
  const nodes: FlowNodeShape[] = [];
  const headings: FlowHeading[] = [];
  const veils: Rectangle[] = [];
  const bars: number[] = [];
  let y = 0;
  for (const [index, column] of prepared.columns.entries()) {
    const stage = column[0]?.stage;
    if (stage === undefined) continue;
    const top = y;
    y += index === 0 ? 0 : VEIL_EDGE;
    headings.push({ stage, x: 0, y: y + prepared.fontSize, anchor: "start", room: prepared.width });
    y += prepared.fontSize * LINE_HEIGHT + 6;
    const isLast = index === prepared.columns.length - 1;
    const drawn = drawStage({ column, prepared, extents: placed.extents, y, isLast });
    nodes.push(...drawn.nodes);
    bars.push(drawn.bar);
    veils.push({ x: 0, y: top, width: prepared.width, height: drawn.bar - top });
    y = isLast ? drawn.bottom : drawn.bottom + CLEAR;
  }
  return {
    orientation: "vertical",
    width: prepared.width,
    height: Math.ceil(y),
    nodes,
    bands: drawBands(prepared, placed, { bars, veils }),
    headings,
    veils: veils.slice(1),
    fontSize: prepared.fontSize,
    labelBoxes: labelBoxesOf(nodes),
    undrawn: prepared.undrawn,
  };
}

/** The breadth is the width of the picture, so the gaps shrink where there are many nodes. */
function place({ columns, bands, width }: PreparedFlows): PlacedFlows {
  const most = Math.max(1, ...columns.map((column) => column.length));
  return placeFlows({ columns, bands, breadth: width, padding: Math.min(PADDING, (0.3 * width) / most) });
}

interface Stage {
  readonly column: readonly FlowItem[];
  readonly prepared: PreparedFlows;
  readonly extents: ReadonlyMap<string, Extent>;
  /** Below the heading. */
  readonly y: number;
  readonly isLast: boolean;
}

interface DrawnStage {
  readonly nodes: readonly FlowNodeShape[];
  /** The upper edge of the bar. */
  readonly bar: number;
  readonly bottom: number;
}

function drawStage({ column, prepared, extents, y, isLast }: Stage): DrawnStage {
  const { fontSize, rowFontSize, width, textOf } = prepared;
  const entries = column.map((item) => ({
    id: item.id,
    text: textOf(item),
    start: extents.get(item.id)?.start ?? 0,
    end: extents.get(item.id)?.end ?? 0,
  }));
  if (isLast) {
    const list = layoutFlowList({ entries, width, fontSize, top: y + BAR });
    const nodes = column.map((item) => {
      const row = list.rows.get(item.id);
      const box = barOf(extents.get(item.id), y);
      if (!row) return drawNode({ item, box, label: null }, prepared);
      return drawNode({ item, box, ...row }, prepared);
    });
    return { nodes, bar: y, bottom: list.bottom };
  }
  const row = layoutFlowRow({ entries, width, fontSize: rowFontSize, top: y });
  const nodes = column.map((item) => {
    const box = barOf(extents.get(item.id), row.bottom);
    return drawNode({ item, box, label: row.labels.get(item.id) ?? null }, prepared);
  });
  return { nodes, bar: row.bottom, bottom: row.bottom + BAR };
}

function barOf(extent: Extent | undefined, y: number) {
  const { start, end } = extent ?? { start: 0, end: 0 };
  return { x: start, y, width: Math.max(1, end - start), height: BAR };
}

interface Stages {
  /** The upper edges of the bars. */
  readonly bars: readonly number[];
  readonly veils: readonly Rectangle[];
}

function drawBands(prepared: PreparedFlows, placed: PlacedFlows, { bars, veils }: Stages) {
  const stageOf = new Map(
    prepared.columns.flatMap((column, index) => column.map((item) => [item.id, index])),
  );
  return placed.bands.map((place) => {
    const from = stageOf.get(place.band.link.from) ?? 0;
    const to = stageOf.get(place.band.link.to) ?? 0;
    const ends = {
      orientation: "vertical" as const,
      start: (bars[from] ?? 0) + BAR,
      settled: (veils[to]?.y ?? 0) + VEIL_EDGE,
      end: bars[to] ?? 0,
    };
    return drawBand(place, ends, prepared);
  });
}
