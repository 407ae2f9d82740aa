import { type ComponentType, useMemo } from "react";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import { buildFunctionTree } from "../../model/buildFunctionTree.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { NoPicture } from "../states/NoPicture.tsx";
import { DisagreementStrip } from "./DisagreementStrip.tsx";
import { OverviewChange } from "./OverviewChange.tsx";
import { OverviewFlows } from "./OverviewFlows.tsx";
import { OverviewHead } from "./OverviewHead.tsx";
import { OverviewProjects } from "./OverviewProjects.tsx";
import "./overview.css";

interface OverviewBodyProps {
  /** What shows the picture and its table. */
  readonly functions: ComponentType<{ readonly tree: FunctionTree }>;
}

/** The parts of the overview in their order. */
export function OverviewBody({ functions: Functions }: OverviewBodyProps) {
  const { budget, review } = useReadingBudget();
  const { basis } = usePlace();
  const tree = useMemo(() => buildFunctionTree(budget, review.agreement, basis), [budget, review, basis]);
  const graph = useMemo(() => buildFlowGraph(budget, review.agreement, basis), [budget, review, basis]);
  return (
    <div className="overview">
      <OverviewHead tree={tree} graph={graph} />
      <DisagreementStrip />
      {tree ? <Functions tree={tree} /> : <NoPicture />}
      <OverviewChange />
      {graph && <OverviewFlows graph={graph} />}
      <OverviewProjects />
    </div>
  );
}
