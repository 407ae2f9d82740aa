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

/** Fewer nodes than this are not gathered. */
const FEWEST = 2;

/**
 * The flow graph as columns (or, for phones, rows) of nodes with bands between them, and labels that never collide. Where rows
 * have no room for the labels of all their nodes, more of the small nodes are gathered.
 */
export function layoutFlows(graph: FlowGraph, options: FlowOptions): FlowLayout {
  if (options.orientation === "horizontal") {
    return layoutHorizontalFlows(prepareFlows(graph, options, options.mostPerStage));
  }
  for (let most = Math.min(MOST_IN_ROW, options.mostPerStage); ; most -= 1) {
    const layout = layoutVerticalFlows(prepareFlows(graph, options, most));
    if (most <= FEWEST || isLabelled(layout, lastStage(graph))) return layout;
  }
}

function isLabelled({ nodes }: FlowLayout, listed: FlowStage | undefined): boolean {
  return nodes.every(({ stage, label }) => stage === listed || (label !== null && !label.shortened));
}

function prepareFlows(graph: FlowGraph, options: FlowOptions, mostInRow: number): PreparedFlows {
  const { items, bands, undrawn } = gatherFlows(graph, {
    opened: options.opened,
    mostPerStage: (stage) => (stage === lastStage(graph) ? options.mostPerStage : mostInRow),
  });
  const columns = orderFlows(items, bands);
  const labelRest = options.labelRest ?? defaultRestLabel;
  return {
    columns,
    bands,
    undrawn,
    fontSize: Math.max(SMALLEST_FONT, options.fontSize),
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
