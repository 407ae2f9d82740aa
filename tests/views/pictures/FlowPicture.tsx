import { buildFlowGraph } from "../../../src/model/buildFlowGraph.ts";
import type { FlowGraph } from "../../../src/model/flowGraph.ts";
import { usePlace } from "../../../src/state/readingStore.ts";
import { Sankey } from "../../../src/views/flows/Sankey.tsx";
import { useFlowLayout } from "../../../src/views/flows/useFlowLayout.ts";
import { useReadingBudget } from "../../../src/views/parts/readingBudget.ts";

/** The Sankey alone, at the reader's place, so many px wide. Nothing where none can be drawn. */
export function FlowPicture({ width }: { readonly width: number }) {
  const { budget, review } = useReadingBudget();
  const graph = buildFlowGraph(budget, review.agreement, usePlace().basis);
  return graph && <PictureOf graph={graph} width={width} />;
}

function PictureOf({ graph, width }: { readonly graph: FlowGraph; readonly width: number }) {
  const { item } = usePlace();
  const layout = useFlowLayout({ graph, item, width });
  return <Sankey graph={graph} item={item} layout={layout} />;
}
