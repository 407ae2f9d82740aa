import { useMemo } from "react";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import { buildFunctionTree } from "../../model/buildFunctionTree.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { NoPicture } from "../states/NoPicture.tsx";
import { DisagreementStrip } from "./DisagreementStrip.tsx";
import { OverviewChange } from "./OverviewChange.tsx";
import { OverviewFlows } from "./OverviewFlows.tsx";
import { OverviewFunctions } from "./OverviewFunctions.tsx";
import { OverviewHead } from "./OverviewHead.tsx";
import { OverviewProjects } from "./OverviewProjects.tsx";
import "./overview.css";

/** The whole budget at a glance: the total as a sentence, one picture, the change, the disagreements, and ways deeper. */
export function OverviewView() {
  const { budget, review } = useReadingBudget();
  const { basis } = usePlace();
  const tree = useMemo(() => buildFunctionTree(budget, review.agreement, basis), [budget, review, basis]);
  const graph = useMemo(() => buildFlowGraph(budget, review.agreement, basis), [budget, review, basis]);
  return (
    <div className="overview">
      <OverviewHead tree={tree} graph={graph} />
      <DisagreementStrip />
      {tree ? <OverviewFunctions tree={tree} /> : <NoPicture />}
      <OverviewChange />
      {graph && <OverviewFlows graph={graph} />}
      <OverviewProjects />
    </div>
  );
}
