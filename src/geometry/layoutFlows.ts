import type { FlowGraph, FlowStage } from "../model/flowGraph.ts";
import { colourFlows } from "./colourFlows.ts";
import type { FlowLayout, FlowOptions } from "./flowLayout.ts";
import { gatherFlows } from "./gatherFlows.ts";
import { defaultRestLabel, SMALLEST_FONT } from "./labelText.ts";
import { layoutHorizontalFlows } from "./layoutHorizontalFlows.ts";
import { layoutVerticalFlows } from "./layoutVerticalFlows.ts";
import { orderFlows } from "./orderFlows.ts";
import type { PreparedFlows } from "./preparedFlows.ts";

/** In the vertical picture every stage but the last labels its nodes side by side; each needs about this much room, in em. */
const NARROWEST_LABEL = 6;

/** The flow graph as columns (or, for phones, rows) of nodes with bands between them, and labels that never collide. */
export function layoutFlows(graph: FlowGraph, options: FlowOptions): FlowLayout {
  const fontSize = Math.max(SMALLEST_FONT, options.fontSize);
  const { items, bands, undrawn } = gatherFlows(graph, {
    opened: options.opened,
    mostPerStage: (stage) => mostOf(stage, graph, options, fontSize),
  });
  const columns = orderFlows(items, bands);
  const labelRest = options.labelRest ?? defaultRestLabel;
  const prepared: PreparedFlows = {
    columns,
    bands,
    undrawn,
    fontSize,
    colours: colourFlows(columns, bands),
    textOf: (item) => (item.node ? options.label(item.node) : labelRest(item.gathered, item.amount)),
    width: options.width,
    height: options.height ?? null,
  };
  switch (options.orientation) {
    case "horizontal":
      return layoutHorizontalFlows(prepared);
    case "vertical":
      return layoutVerticalFlows(prepared);
  }
}

function mostOf(stage: FlowStage, graph: FlowGraph, options: FlowOptions, fontSize: number): number {
  const isLast = graph.nodes[graph.nodes.length - 1]?.stage === stage || stage === "detail";
  if (options.orientation === "horizontal" || isLast) return options.mostPerStage;
  return Math.min(options.mostPerStage, Math.floor(options.width / (NARROWEST_LABEL * fontSize)));
}
