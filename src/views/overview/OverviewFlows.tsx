import { toneOfSubject } from "../../geometry/hue.ts";
import { commonMessages } from "../../i18n/common.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { weightOf } from "../../model/amount.ts";
import { carriedOverWeight } from "../../model/carriedOverWeight.ts";
import type { FlowGraph, FlowNode, FlowStage } from "../../model/flowGraph.ts";
import { useHref } from "../../state/readingStore.ts";
import { useFlowNames } from "../flows/useFlowNames.ts";
import { AmountBar } from "../parts/AmountBar.tsx";
import { AmountText } from "../parts/AmountText.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { TakePicture } from "../takeAway/TakePicture.tsx";

/** Sources and nature of the money as two bars, and the way to the flows. */
export function OverviewFlows({ graph }: { readonly graph: FlowGraph }) {
  const words = useMessages(overviewMessages);
  const href = useHref();
  return (
    <section className="overview-section">
      <div className="overview-section__head">
        <h2>{words.flowsTitle}</h2>
        <TakePicture of={words.flowsTitle} picture="bars" subject={{ kind: "overview" }} />
      </div>
      <div className="overview-flows">
        <StageBar graph={graph} stage="source" title={words.sourcesTitle} />
        <StageBar graph={graph} stage="nature" title={words.natureTitle} />
      </div>
      <p className="overview-section__more">
        <a href={href({ view: "flows" })}>{words.seeFlows} →</a>
      </p>
    </section>
  );
}

interface StageBarProps {
  readonly graph: FlowGraph;
  readonly stage: FlowStage;
  readonly title: string;
}

function StageBar({ graph, stage, title }: StageBarProps) {
  const href = useHref();
  const common = useMessages(commonMessages);
  const nameOf = useFlowNames();
  const nodes = graph.nodes.filter((node) => node.stage === stage);
  const whole = nodes.reduce((sum, node) => sum + weightOf(node.amount), 0);
  return (
    <div>
      <h3 className="overview-flows__title">{title}</h3>
      <AmountBar whole={whole} parts={nodes.flatMap((node) => partsOf(graph, node))} />
      <dl className="overview-flows__list" aria-label={common.tableBeside}>
        {nodes.map((node) => (
          <div key={node.id} className="panel__entry">
            <dt>
              <Swatch tone={toneOf(node)} />
              <a href={href({ view: "flows", item: node.id })}>{nameOf(node.subject)}</a>
            </dt>
            <dd className="numeral">
              <AmountText amount={node.amount} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A node as stretches of the bar: what flows in from the carry-over is hatched. */
function partsOf(graph: FlowGraph, node: FlowNode) {
  const tone = toneOf(node);
  const total = weightOf(node.amount);
  const carried = carriedOverWeight(graph, node);
  return [
    { key: node.id, weight: total - carried, tone },
    { key: `${node.id}-carried`, weight: carried, tone, hatched: true },
  ];
}

function toneOf(node: FlowNode) {
  return toneOfSubject(node.subject) ?? { hue: "stone" as const, shade: 1 as const };
}
