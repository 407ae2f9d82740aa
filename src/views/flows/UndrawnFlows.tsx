import type { FlowLayout } from "../../geometry/flowLayout.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { useFlowNames } from "./useFlowNames.ts";

/** Nodes without a size (zero, blank, not disclosed), which the picture cannot draw. Nothing where all are drawn. */
export function UndrawnFlows({ undrawn }: { readonly undrawn: FlowLayout["undrawn"] }) {
  const words = useMessages(flowsMessages);
  const nameOf = useFlowNames();
  if (undrawn.nodes.length === 0) return null;
  return (
    <section className="undrawn">
      <h2 className="flows__notes-title">{words.undrawnTitle}</h2>
      <ul>
        {undrawn.nodes.map((node) => (
          <li key={node.id} className="panel__entry">
            {nameOf(node.subject)} <AmountText amount={node.amount} />
          </li>
        ))}
      </ul>
    </section>
  );
}
