import { unitName } from "../../budget/unitName.ts";
import { commonMessages } from "../../i18n/common.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import { compareAmounts } from "../../model/amount.ts";
import type { FlowGraph, FlowLink } from "../../model/flowGraph.ts";
import { point, selectPointed, useHref, useReading } from "../../state/readingStore.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { useFlowNames } from "./useFlowNames.ts";

/** Every flow of the picture as a row, largest first, with what its figure is. */
export function FlowTable({ graph }: { readonly graph: FlowGraph }) {
  const words = useMessages(flowsMessages);
  const common = useMessages(commonMessages);
  const language = useLanguage();
  return (
    <table className="lines flow-table">
      <caption className="lines__caption">
        {words.tableCaption} · {unitName(graph.unit, language)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
          <th scope="col" className="lines__number">
            {common.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...graph.links, ...graph.negative].sort(byAmount).map((link) => (
          <FlowRow key={link.id} graph={graph} link={link} />
        ))}
      </tbody>
    </table>
  );
}

function FlowRow({ graph, link }: { readonly graph: FlowGraph; readonly link: FlowLink }) {
  const words = useMessages(flowsMessages);
  const href = useHref();
  const nameOf = useFlowNames();
  const pointed = useReading(selectPointed);
  const name = (id: string) => {
    const node = graph.nodes.find((candidate) => candidate.id === id);
    return node ? nameOf(node.subject) : id;
  };
  return (
    <tr
      data-pointed={pointed === link.id ? "true" : undefined}
      onPointerEnter={() => point(link.id)}
      onPointerLeave={() => point(null)}
    >
      <td>
        <a href={href({ item: link.from })}>{name(link.from)}</a>
      </td>
      <td>
        <a href={href({ item: link.to })}>{name(link.to)}</a>
        <span className="flow-table__kind">
          {link.amount.kind === "derived" ? words.kindDerived : words.kindPublished}
          {link.carriedOver && ` · ${words.carriedNote}`}
          {!link.brokenDown && ` · ${words.notBrokenDown}`}
        </span>
      </td>
      <td className="lines__number numeral">
        <AmountText amount={link.amount} />
      </td>
    </tr>
  );
}

function byAmount(left: FlowLink, right: FlowLink): number {
  return compareAmounts(left.amount, right.amount);
}
