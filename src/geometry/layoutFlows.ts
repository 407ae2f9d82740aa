import { FLOW_STAGES, type FlowGraph, type FlowStage } from "../model/flowGraph.ts";
import { colourFlows } from "./colourFlows.ts";
import type { FlowLayout, FlowOptions } from "./flowLayout.ts";
import { gatherFlows } from "./gatherFlows.ts";
import { defaultRestLabel, SMALLEST_FONT } from "./labelText.ts";
import { layoutHorizontalFlows } from "./layoutHorizontalFlows.ts";
import { layoutVerticalFlows } from "./layoutVerticalFlows.ts";
import { orderFlows } from "./orderFlows.ts";
import type { PreparedFlows } from "./preparedFlows.ts";

/** In the vertical picture every stage but the last labels its nodes above its bar; at most so many. */
const MOST_IN_ROW = 9;

/** No stage is gathered into fewer nodes than this. */
const FEWEST = 3;

/** Labels side by side may be set so much smaller before nodes are left without a label. */
const SHRINKINGS = [1, 0.85, 0.72] as const;

/** The flow graph as columns (or, for phones, rows) of nodes with bands between them, and labels that never collide. */
export function layoutFlows(graph: FlowGraph, options: FlowOptions): FlowLayout {
  switch (options.orientation) {
    case "horizontal":
      return layoutHorizontalFlows(
        prepareFlows(graph, options, { most: options.mostPerStage, shrinking: 1 }),
      );
    case "vertical":
      return layoutLabelledRows(graph, options);
  }
}

/** Where rows have no room for the labels of all their nodes, more of the small nodes are gathered, then labels are set smaller. */
function layoutLabelledRows(graph: FlowGraph, options: FlowOptions): FlowLayout {
  const listed = lastStage(graph);
  const unlabelled = ({ nodes }: FlowLayout) =>
    nodes.filter(({ stage, label }) => stage !== listed && (label === null || label.shortened)).length;
  let best: FlowLayout | null = null;
  for (const shrinking of SHRINKINGS) {
    for (let most = Math.min(MOST_IN_ROW, options.mostPerStage); most >= FEWEST; most -= 1) {
      const layout = layoutVerticalFlows(prepareFlows(graph, options, { most, shrinking }));
      if (unlabelled(layout) === 0) return layout;
      if (best === null || unlabelled(layout) < unlabelled(best)) best = layout;
    }
  }
  return best ?? layoutVerticalFlows(prepareFlows(graph, options, { most: FEWEST, shrinking: 1 }));
}

interface RowLimits {
  /** So many nodes of a stage before small ones are gathered. */
  readonly most: number;
  readonly shrinking: number;
}

function prepareFlows(graph: FlowGraph, options: FlowOptions, { most, shrinking }: RowLimits): PreparedFlows {
  const { items, bands, undrawn } = gatherFlows(graph, {
    opened: options.opened,
    mostPerStage: (stage) => (stage === lastStage(graph) ? options.mostPerStage : most),
  });
  const columns = orderFlows(items, bands);
  const labelRest = options.labelRest ?? defaultRestLabel;
  return {
    columns,
    bands,
    undrawn,
    fontSize: Math.max(SMALLEST_FONT, options.fontSize),
    rowFontSize: Math.max(SMALLEST_FONT, options.fontSize * shrinking),
    colours: colourFlows(columns, bands),
    textOf: (item) => (item.node ? options.label(item.node) : labelRest(item.gathered, item.amount)),
    width: options.width,
    height: options.height ?? null,
  };
}

/** The stage that is labelled in a list. */
function lastStage({ nodes }: FlowGraph): FlowStage | undefined {
  return FLOW_STAGES.filter((stage) => nodes.some((node) => node.stage === stage)).pop();
}
