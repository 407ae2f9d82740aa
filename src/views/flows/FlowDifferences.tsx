import { unitName } from "../../budget/unitName.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import { formatMoney } from "../../i18n/format.ts";
import type { FlowDifference, FlowGraph } from "../../model/flowGraph.ts";
import { flowNodes } from "../../model/flowNodes.ts";
import { isRounding } from "../../model/isRounding.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { useFlowNames } from "./useFlowNames.ts";

/** Beside the picture: where printed figures and their parts do not add up, and what is negative and therefore not drawn. */
export function FlowDifferences({ graph }: { readonly graph: FlowGraph }) {
  const words = useMessages(flowsMessages);
  if (graph.differences.length === 0 && graph.negative.length === 0) return null;
  return (
    <section>
      {graph.differences.length > 0 && <h2 className="flows__notes-title">{words.differencesTitle}</h2>}
      <ul>
        {graph.differences.map((difference) => (
          <DifferenceItem
            key={`${difference.node}${difference.side}`}
            graph={graph}
            difference={difference}
          />
        ))}
      </ul>
      {graph.negative.length > 0 && <NegativeList graph={graph} />}
    </section>
  );
}

function DifferenceItem({
  graph,
  difference,
}: {
  readonly graph: FlowGraph;
  readonly difference: FlowDifference;
}) {
  const words = useMessages(flowsMessages);
  const nameOf = useFlowNames();
  const unit = unitName(graph.unit, useLanguage());
  const node = flowNodes(graph).get(difference.node);
  if (!node) return null;
  const sideOf = difference.side === "in" ? "to" : "from";
  const addends = graph.links.filter((link) => link[sideOf] === node.id).length;
  const rounding = isRounding(difference.amount, { addends, unit: graph.unit });
  const say = difference.side === "in" ? words.differenceIn : words.differenceOut;
  return (
    <li className={rounding ? "difference difference--rounding" : "difference difference--real"}>
      <strong>{say(nameOf(node.subject), formatMoney(difference.amount.abs(), graph.unit), unit)}</strong>{" "}
      {rounding ? words.differenceRounding : words.differenceReal}
    </li>
  );
}

function NegativeList({ graph }: { readonly graph: FlowGraph }) {
  const words = useMessages(flowsMessages);
  const nameOf = useFlowNames();
  const name = (id: string) => {
    const node = flowNodes(graph).get(id);
    return node ? nameOf(node.subject) : id;
  };
  return (
    <>
      <h2 className="flows__notes-title">{words.negativeTitle}</h2>
      <ul>
        {graph.negative.map((link) => (
          <li key={link.id}>
            {name(link.from)} → {name(link.to)}: <AmountText amount={link.amount} unit />
          </li>
        ))}
      </ul>
    </>
  );
}
