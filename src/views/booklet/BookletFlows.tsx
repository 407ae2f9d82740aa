import { useMemo, useRef } from "react";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import { usePlace } from "../../state/readingStore.ts";
import { FlowDifferences } from "../flows/FlowDifferences.tsx";
import { FlowLegend } from "../flows/FlowLegend.tsx";
import { FlowTable } from "../flows/FlowTable.tsx";
import { Sankey } from "../flows/Sankey.tsx";
import { UndrawnFlows } from "../flows/UndrawnFlows.tsx";
import { useFlowLayout } from "../flows/useFlowLayout.ts";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useElementWidth } from "../parts/useElementWidth.ts";
import { NoPicture } from "../states/NoPicture.tsx";
import "../flows/flows.css";

/** In px; larger, the booklet on the screen would have larger labels than the rest of it. */
const LARGEST = 1000;

/** Where the money comes from and how it is spent, as a picture and as a table. */
export function BookletFlows() {
  const { budget, review } = useReadingBudget();
  const { basis } = usePlace();
  const graph = useMemo(() => buildFlowGraph(budget, review.agreement, basis), [budget, review, basis]);
  return graph && graph.links.length > 0 ? <FlowsOf graph={graph} /> : <NoPicture />;
}

function FlowsOf({ graph }: { readonly graph: FlowGraph }) {
  const frame = useRef<HTMLElement>(null);
  const width = useElementWidth(frame, LARGEST);
  const layout = useFlowLayout({ graph, item: null, width: Math.min(LARGEST, width) });
  return (
    <>
      <figure className="booklet__sankey" ref={frame}>
        <Sankey graph={graph} item={null} layout={layout} />
        <FlowLegend graph={graph} />
      </figure>
      <FlowDifferences graph={graph} />
      <UndrawnFlows undrawn={layout.undrawn} />
      <PictureSources holders={graph.holders} />
      <FlowTable graph={graph} />
    </>
  );
}
