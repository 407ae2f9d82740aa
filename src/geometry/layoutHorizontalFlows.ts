import type { FlowStage } from "../model/flowGraph.ts";
import { drawBand, drawNode, labelBoxesOf } from "./drawFlows.ts";
import { breakLabel, type FlowLabelLines } from "./flowLabelLines.ts";
import type { FlowLabel, FlowLayout, FlowNodeShape } from "./flowLayout.ts";
import type { FlowItem } from "./gatherFlows.ts";
import { LINE_HEIGHT } from "./labelText.ts";
import { placeFlowLabel } from "./placeFlowLabel.ts";
import { type PlacedFlows, placeFlows } from "./placeFlows.ts";
import type { PreparedFlows } from "./preparedFlows.ts";

const NODE_WIDTH = 10;

/** Between a node and its label, in px. */
const LABEL_GAP = 7;

/** Between the labels of neighbours, in px. */
const LABEL_LEADING = 3;

/** The breadth of all the money, relative to the width of the picture, and no less than this, in px. */
const BREADTH = 0.34;
const LEAST_BREADTH = 220;

/** Stages as columns from left to right. */
export function layoutHorizontalFlows(prepared: PreparedFlows): FlowLayout {
  const frame = frameOf(prepared);
  const labels = labelsOf(prepared, frame);
  const top = topOf(prepared, labels);
  const placed = place(prepared, labels, top);
  const nodes = prepared.columns.flatMap((column, index) =>
    column.flatMap((item) => drawItem({ item, index, prepared, frame, labels, placed, top })),
  );
  const labelBoxes = labelBoxesOf(nodes);
  const bottoms = [...nodes.map(({ y1 }) => y1), ...labelBoxes.map((box) => box.y + box.height)];
  return {
    orientation: "horizontal",
    width: prepared.width,
    height: Math.max(prepared.height ?? 0, Math.ceil(Math.max(top, ...bottoms) + LABEL_LEADING)),
    nodes,
    bands: drawBands(prepared, frame, placed, top),
    headings: prepared.columns.flatMap(([first], index) =>
      first ? [headingOf(first.stage, index, frame, prepared)] : [],
    ),
    veils: [],
    fontSize: prepared.fontSize,
    labelBoxes,
    undrawn: prepared.undrawn,
  };
}

/** The left edge of each column, and how wide the labels of each may be, in px. */
interface Frame {
  readonly columns: readonly number[];
  readonly labelWidths: readonly number[];
}

function frameOf(prepared: PreparedFlows): Frame {
  const { columns, width, fontSize } = prepared;
  const last = columns.length - 1;
  const left = last > 0 ? widestLabel(prepared, 0, Math.min(14 * fontSize, width * 0.2)) + LABEL_GAP : 0;
  const right = widestLabel(prepared, last, Math.min(24 * fontSize, width * 0.28)) + LABEL_GAP;
  const step = last > 0 ? (width - left - right - NODE_WIDTH) / last : 0;
  return {
    columns: columns.map((_, index) => left + index * step),
    labelWidths: columns.map((_, index) => {
      if (index === last) return right - LABEL_GAP;
      return index === 0 ? left - LABEL_GAP : step - NODE_WIDTH - 2 * LABEL_GAP;
    }),
  };
}

function widestLabel(prepared: PreparedFlows, index: number, limit: number): number {
  const { columns, fontSize, textOf } = prepared;
  const widths = (columns[index] ?? []).map(
    (item) => breakLabel(textOf(item), { width: limit, fontSize, stacked: false })?.width ?? 0,
  );
  return Math.ceil(Math.max(0, ...widths));
}

type Labels = ReadonlyMap<string, FlowLabelLines>;

function labelsOf({ columns, fontSize, textOf }: PreparedFlows, { labelWidths }: Frame): Labels {
  const labels = new Map<string, FlowLabelLines>();
  for (const [index, column] of columns.entries()) {
    const width = labelWidths[index] ?? 0;
    for (const item of column) {
      const label = breakLabel(textOf(item), { width, fontSize, stacked: false });
      if (label) labels.set(item.id, label);
    }
  }
  return labels;
}

/** Below the headings, with room for the label of a thin first node. */
function topOf({ columns, fontSize }: PreparedFlows, labels: Labels): number {
  const firsts = columns.map(([first]) => labels.get(first?.id ?? "")?.height ?? 0);
  return fontSize * LINE_HEIGHT + 8 + Math.max(0, ...firsts) / 2;
}

function place(prepared: PreparedFlows, labels: Labels, top: number): PlacedFlows {
  const { columns, bands, fontSize, width, height } = prepared;
  const padding = fontSize * LINE_HEIGHT + LABEL_LEADING;
  const heightOf = (item: FlowItem) => labels.get(item.id)?.height ?? 0;
  const gaps = Math.max(0, ...columns.map((column) => column.length - 1)) * padding;
  const wished = height === null ? width * BREADTH : height - top - gaps - padding;
  return placeFlows({
    columns,
    bands,
    padding,
    breadth: gaps + Math.max(LEAST_BREADTH, wished),
    distance: (one, other) => (heightOf(one) + heightOf(other)) / 2 + LABEL_LEADING,
  });
}

interface ItemPlace {
  readonly item: FlowItem;
  readonly index: number;
  readonly prepared: PreparedFlows;
  readonly frame: Frame;
  readonly labels: Labels;
  readonly placed: PlacedFlows;
  readonly top: number;
}

function drawItem(place: ItemPlace): readonly FlowNodeShape[] {
  const { item, index, prepared, frame, placed, top } = place;
  const extent = placed.extents.get(item.id);
  if (!extent) return [];
  const box = {
    x: frame.columns[index] ?? 0,
    y: top + extent.start,
    width: NODE_WIDTH,
    height: Math.max(1, extent.end - extent.start),
  };
  return [drawNode({ item, box, label: labelAt(place, top + (extent.start + extent.end) / 2) }, prepared)];
}

function labelAt({ item, index, prepared, frame, labels }: ItemPlace, middle: number): FlowLabel | null {
  const label = labels.get(item.id);
  if (!label) return null;
  const { fontSize, columns } = prepared;
  const column = frame.columns[index] ?? 0;
  const isFirst = index === 0 && columns.length > 1;
  if (isFirst) return placeFlowLabel(label, { x: column - LABEL_GAP, middle, anchor: "end", fontSize });
  const overBands = index > 0 && index < columns.length - 1;
  const x = column + NODE_WIDTH + LABEL_GAP;
  return placeFlowLabel(label, { x, middle, anchor: "start", fontSize, overBands });
}

/** Over the nodes of its column; the first, beside its labels. */
function headingOf(stage: FlowStage, index: number, frame: Frame, { fontSize, width }: PreparedFlows) {
  const column = frame.columns[index] ?? 0;
  const place = { stage, y: fontSize };
  if (index === 0 && column > 0)
    return { ...place, x: column + NODE_WIDTH, anchor: "end" as const, room: column + NODE_WIDTH };
  const next = frame.columns[index + 1] ?? width;
  return { ...place, x: column, anchor: "start" as const, room: next - column - 2 * LABEL_GAP };
}

function drawBands(prepared: PreparedFlows, frame: Frame, placed: PlacedFlows, top: number) {
  const columnOf = new Map(
    prepared.columns.flatMap((column, index) => column.map((item) => [item.id, frame.columns[index] ?? 0])),
  );
  return placed.bands.map((place) => {
    const { link } = place.band;
    const ends = {
      orientation: "horizontal" as const,
      start: (columnOf.get(link.from) ?? 0) + NODE_WIDTH,
      end: columnOf.get(link.to) ?? 0,
    };
    return drawBand({ ...place, from: top + place.from, to: top + place.to }, ends, prepared);
  });
}
