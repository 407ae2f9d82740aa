import { useMemo } from "react";
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
import { NoPicture } from "../states/NoPicture.tsx";
import "../flows/flows.css";

/** In px, of a picture that is printed as wide as the page: its labels are then set at 8 to 9 pt. */
const WIDTH = 840;

/** Where the money comes from and how it is spent, as a picture and as a table. */
export function BookletFlows() {
  const { budget, review } = useReadingBudget();
  const { basis } = usePlace();
  const graph = useMemo(() => buildFlowGraph(budget, review.agreement, basis), [budget, review, basis]);
  return graph && graph.links.length > 0 ? <FlowsOf graph={graph} /> : <NoPicture />;
}

function FlowsOf({ graph }: { readonly graph: FlowGraph }) {
  const layout = useFlowLayout({ graph, item: null, width: WIDTH });
  return (
    <>
      <figure>
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
