import { useMemo, useRef } from "react";
import { flowsMessages } from "../../i18n/flows.ts";
import { addAmounts } from "../../model/amount.ts";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import { usePlace } from "../../state/readingStore.ts";
import { BasisSwitch } from "../parts/BasisSwitch.tsx";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useElementWidth } from "../parts/useElementWidth.ts";
import { useMessages } from "../parts/useMessages.ts";
import { LostPlace } from "../states/LostPlace.tsx";
import { NoPicture } from "../states/NoPicture.tsx";
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
  const [whole, current] = [graphs["with-carry-over"], graphs["current-year"]];
  return (
    <>
      <div className="view-head">
        <div>
          <h1 className="view-head__title">{words.title}</h1>
          <p className="view-head__lead">{words.lead}</p>
        </div>
        {whole && current && (
          <BasisSwitch totals={{ "with-carry-over": totalOf(whole), "current-year": totalOf(current) }} />
        )}
      </div>
      {graph && graph.links.length > 0 ? <FlowsOf graph={graph} item={item} /> : <NoPicture />}
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

function totalOf(graph: FlowGraph) {
  return addAmounts(
    graph.nodes.filter((node) => node.stage === "source").map((node) => node.amount),
    graph.unit,
  );
}
