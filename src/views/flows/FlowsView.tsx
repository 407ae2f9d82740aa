import { useMemo, useRef } from "react";
import { flowsMessages } from "../../i18n/flows.ts";
import { buildFlowGraph, flowTotal } from "../../model/buildFlowGraph.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useAfterPicture } from "../parts/useAfterPicture.ts";
import { useMeasuredWidth } from "../parts/useElementWidth.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ViewHead } from "../parts/ViewHead.tsx";
import { LostPlace } from "../states/LostPlace.tsx";
import { NoPicture } from "../states/NoPicture.tsx";
import { TakePicture } from "../takeAway/TakePicture.tsx";
import { FlowDifferences } from "./FlowDifferences.tsx";
import { FlowLegend } from "./FlowLegend.tsx";
import { FlowPanel } from "./FlowPanel.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { isInPicture } from "./isInPicture.ts";
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
  const graph = useMemo(() => buildFlowGraph(budget, review.agreement, basis), [budget, review, basis]);
  const totals = useMemo(
    () => ({
      "with-carry-over": flowTotal(budget, review.agreement, "with-carry-over"),
      "current-year": flowTotal(budget, review.agreement, "current-year"),
    }),
    [budget, review],
  );
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
  const width = useMeasuredWidth(frame, USUAL);
  const layout = useFlowLayout({ graph, item, width });
  const listed = useAfterPicture(graph);
  const known = layout === null || item === null || isInPicture(item, layout);
  return (
    <>
      {!known && <LostPlace />}
      <figure className="flows__picture" ref={frame}>
        {layout && <Sankey graph={graph} item={item} layout={layout} />}
        <FlowLegend graph={graph} />
      </figure>
      <div className="flows__below">
        <FlowPanel graph={graph} item={item} />
        <div className="flows__notes">
          <FlowDifferences graph={graph} />
          {layout && <UndrawnFlows undrawn={layout.undrawn} />}
          <PictureSources holders={graph.holders} />
        </div>
      </div>
      {listed && <FlowTable graph={listed} />}
    </>
  );
}
