import { useMemo, useRef } from "react";
import { flowsMessages } from "../../i18n/flows.ts";
import { addAmounts } from "../../model/amount.ts";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import { useShows } from "../../state/embed/embedStore.ts";
import { usePlace } from "../../state/readingStore.ts";
import { FlowDifferences } from "../flows/FlowDifferences.tsx";
import { FlowLegend } from "../flows/FlowLegend.tsx";
import { FlowPanel } from "../flows/FlowPanel.tsx";
import { FlowTable } from "../flows/FlowTable.tsx";
import { isInPicture } from "../flows/isInPicture.ts";
import { Sankey } from "../flows/Sankey.tsx";
import { UndrawnFlows } from "../flows/UndrawnFlows.tsx";
import { useFlowLayout } from "../flows/useFlowLayout.ts";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMeasuredWidth } from "../parts/useElementWidth.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ViewHead } from "../parts/ViewHead.tsx";
import { LostPlace } from "../states/LostPlace.tsx";
import { NoPicture } from "../states/NoPicture.tsx";
import "../functions/functions.css";
import "../flows/flows.css";

const USUAL = 640;

/** The Sankey in a frame, with as much around it as its editor wants. Differences and what is not drawn always stay. */
export function EmbeddedFlows() {
  const words = useMessages(flowsMessages);
  const { budget, review } = useReadingBudget();
  const { basis, item } = usePlace();
  const controls = useShows("controls");
  const graphs = useMemo(
    () => ({
      "with-carry-over": buildFlowGraph(budget, review.agreement, "with-carry-over"),
      "current-year": buildFlowGraph(budget, review.agreement, "current-year"),
    }),
    [budget, review],
  );
  const graph = graphs[basis];
  const totals = {
    "with-carry-over": controls ? totalOf(graphs["with-carry-over"]) : null,
    "current-year": controls ? totalOf(graphs["current-year"]) : null,
  };
  return (
    <>
      <ViewHead title={words.title} lead={words.lead} totals={totals} />
      {graph && graph.links.length > 0 ? <Picture graph={graph} item={item} /> : <NoPicture />}
    </>
  );
}

function Picture({ graph, item }: { readonly graph: FlowGraph; readonly item: string | null }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useMeasuredWidth(frame, USUAL);
  const layout = useFlowLayout({ graph, item, width });
  const [panel, table, source] = [useShows("panel"), useShows("table"), useShows("source")];
  const known = layout === null || item === null || isInPicture(item, layout);
  return (
    <>
      {!known && <LostPlace />}
      <figure className="flows__picture" ref={frame}>
        {layout && <Sankey graph={graph} item={item} layout={layout} />}
        <FlowLegend graph={graph} />
      </figure>
      <div className={panel ? "flows__below" : "flows__below embed__alone"}>
        {panel && <FlowPanel graph={graph} item={item} />}
        <div className="flows__notes">
          <FlowDifferences graph={graph} />
          {layout && <UndrawnFlows undrawn={layout.undrawn} />}
          {source && <PictureSources holders={graph.holders} />}
        </div>
      </div>
      {table && <FlowTable graph={graph} />}
    </>
  );
}

function totalOf(graph: FlowGraph | null) {
  if (graph === null) return null;
  const sources = graph.nodes.filter((node) => node.stage === "source").map((node) => node.amount);
  return addAmounts(sources, graph.unit);
}
