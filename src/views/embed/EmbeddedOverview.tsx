import { useMemo } from "react";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import { buildFunctionTree } from "../../model/buildFunctionTree.ts";
import { type OverviewPart, overviewPart } from "../../state/embed/embedSettings.ts";
import { useShows } from "../../state/embed/embedStore.ts";
import { usePlace } from "../../state/readingStore.ts";
import { DisagreementStrip } from "../overview/DisagreementStrip.tsx";
import { OverviewChange } from "../overview/OverviewChange.tsx";
import { OverviewFlows } from "../overview/OverviewFlows.tsx";
import { OverviewFunctions } from "../overview/OverviewFunctions.tsx";
import { OverviewHead } from "../overview/OverviewHead.tsx";
import { OverviewProjects } from "../overview/OverviewProjects.tsx";
import { OverviewView } from "../overview/OverviewView.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { NoPicture } from "../states/NoPicture.tsx";
import { EmbeddedFunctions } from "./EmbeddedFunctions.tsx";
import "../overview/overview.css";

/** The overview in a frame: whole, or the one part that the address names. */
export function EmbeddedOverview() {
  const part = overviewPart(usePlace());
  return part === null ? <OverviewView /> : <Part part={part} />;
}

function Part({ part }: { readonly part: OverviewPart }) {
  const { budget, review } = useReadingBudget();
  const { basis } = usePlace();
  const tabled = useShows("table");
  const tree = useMemo(() => buildFunctionTree(budget, review.agreement, basis), [budget, review, basis]);
  const graph = useMemo(() => buildFlowGraph(budget, review.agreement, basis), [budget, review, basis]);
  switch (part) {
    case "total":
      return <OverviewHead tree={tree} graph={graph} />;
    case "checks":
      return <DisagreementStrip />;
    case "functions":
      if (!tabled) return <EmbeddedFunctions />;
      return tree ? <OverviewFunctions tree={tree} /> : <NoPicture />;
    case "change":
      return <OverviewChange />;
    case "flows":
      return graph ? <OverviewFlows graph={graph} /> : <NoPicture />;
    case "projects":
      return <OverviewProjects />;
  }
}
