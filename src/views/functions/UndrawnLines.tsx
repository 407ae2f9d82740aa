import { functionsMessages } from "../../i18n/functions.ts";
import type { FunctionNode } from "../../model/functionTree.ts";
import { useHref } from "../../state/readingStore.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";

/** Lines that the picture cannot draw: negative, zero, blank, or thinner than a pixel. Nothing where all is drawn. */
export function UndrawnLines({ nodes }: { readonly nodes: readonly FunctionNode[] }) {
  const words = useMessages(functionsMessages);
  const href = useHref();
  if (nodes.length === 0) return null;
  return (
    <section className="undrawn">
      <h2 className="undrawn__title">{words.notDrawn}</h2>
      <p>{words.notDrawnWhy}</p>
      <ul>
        {nodes.map((node) => (
          <li key={node.id} className="panel__entry">
            <a href={href({ view: "functions", item: node.id })}>
              <PrintedName printed={node.name} code={node.code} />
            </a>
            <AmountText amount={node.amounts.total} />
          </li>
        ))}
      </ul>
    </section>
  );
}
