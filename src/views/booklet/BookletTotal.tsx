import { useMemo, useRef } from "react";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import { buildFunctionTree, ROOT_ID } from "../../model/buildFunctionTree.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { usePlace } from "../../state/readingStore.ts";
import { FunctionTable } from "../functions/FunctionTable.tsx";
import { HatchLegend } from "../functions/HatchLegend.tsx";
import { Sunburst } from "../functions/Sunburst.tsx";
import { UndrawnLines } from "../functions/UndrawnLines.tsx";
import { useSunburstLayout } from "../functions/useSunburstLayout.ts";
import { OverviewHead } from "../overview/OverviewHead.tsx";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useElementWidth } from "../parts/useElementWidth.ts";
import { NoPicture } from "../states/NoPicture.tsx";
import "../functions/functions.css";

/** Of the picture, in px: on paper its labels are then set at 8 to 9 pt. */
const LARGEST = 640;

/** The total as a figure and a sentence, and what it is for as a picture and a table. */
export function BookletTotal() {
  const { budget, review } = useReadingBudget();
  const { basis } = usePlace();
  const tree = useMemo(() => buildFunctionTree(budget, review.agreement, basis), [budget, review, basis]);
  const graph = useMemo(() => buildFlowGraph(budget, review.agreement, basis), [budget, review, basis]);
  return (
    <>
      <OverviewHead tree={tree} graph={graph} />
      {tree ? <FunctionsOf tree={tree} /> : <NoPicture />}
    </>
  );
}

function FunctionsOf({ tree }: { readonly tree: FunctionTree }) {
  const frame = useRef<HTMLElement>(null);
  const width = useElementWidth(frame, LARGEST);
  const layout = useSunburstLayout({ tree, item: ROOT_ID, size: Math.min(LARGEST, width) });
  return (
    <>
      <figure className="booklet__sunburst" ref={frame}>
        <Sunburst tree={tree} item={ROOT_ID} layout={layout} />
        <HatchLegend layout={layout} />
      </figure>
      <FunctionTable tree={tree} node={tree.root} />
      <UndrawnLines nodes={layout.undrawn} />
      <PictureSources holders={tree.tables} />
    </>
  );
}
