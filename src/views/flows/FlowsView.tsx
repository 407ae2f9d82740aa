import { useMemo, useRef } from "react";
import { flowsMessages } from "../../i18n/flows.ts";
import { addAmounts } from "../../model/amount.ts";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useElementWidth } from "../parts/useElementWidth.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ViewHead } from "../parts/ViewHead.tsx";
import { LostPlace } from "../states/LostPlace.tsx";
import { NoPicture } from "../states/NoPicture.tsx";
import { TakePicture } from "../takeAway/TakePicture.tsx";
import { FlowDifferences } from "./FlowDifferences.tsx";
import { FlowLegend } from "./FlowLegend.tsx";
import { FlowPanel } from "./FlowPanel.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { Sankey } from "./Sankey.tsx";
import { UndrawnFlows } from "./UndrawnFlows.tsx";
import { useFlowLayout } from "./useFlowLayout.ts";
import "./flows.css";

const USUAL = 1180;

/** Where the money comes from and how it is spent: the Sankey, the panel of what is selected, and every flow as a table. */
export function FlowsView() {
  const words = useMessages(flowsMessages);
  const { budget, review } = useReadingBudget();
  const { basis, item } = usePlace();
  const graphs = useMemo(
    () => ({
      "with-carry-over": buildFlowGraph(budget, review.agreement, "with-carry-over"),
      "current-year": buildFlowGraph(budget, review.agreement, "current-year"),
    }),
    [budget, review],
  );
  const graph = graphs[basis];
  const totals = {
    "with-carry-over": totalOf(graphs["with-carry-over"]),
    "current-year": totalOf(graphs["current-year"]),
  };
  return (
    <>
      <ViewHead
        title={words.title}
        lead={words.lead}
        totals={totals}
        taking={graph && <TakePicture of={words.title} picture="flows" subject={{ kind: "flows" }} />}
      />
      {graph && graph.links.length > 0 ? (
        <FlowsOf graph={graph} item={item} />
      ) : (
        <>
          <NoPicture />
          {graph && <FlowDifferences graph={graph} />}
        </>
      )}
    </>
  );
}

function FlowsOf({ graph, item }: { readonly graph: FlowGraph; readonly item: string | null }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame, USUAL);
  const layout = useFlowLayout({ graph, item, width });
  const known = item === null || layout.nodes.some((node) => node.id === item);
  return (
    <>
      {!known && <LostPlace />}
      <figure className="flows__picture" ref={frame}>
        <Sankey graph={graph} item={item} layout={layout} />
        <FlowLegend graph={graph} />
      </figure>
      <div className="flows__below">
        <FlowPanel graph={graph} item={item} />
        <div className="flows__notes">
          <FlowDifferences graph={graph} />
          <UndrawnFlows undrawn={layout.undrawn} />
          <PictureSources holders={graph.holders} />
        </div>
      </div>
      <FlowTable graph={graph} />
    </>
  );
}

function totalOf(graph: FlowGraph | null) {
  if (graph === null) return null;
  const sources = graph.nodes.filter((node) => node.stage === "source").map((node) => node.amount);
  return addAmounts(sources, graph.unit);
}
