import { useState } from "react";
import { functionsMessages } from "../../i18n/functions.ts";
import type { FunctionNode } from "../../model/functionTree.ts";
import { useHref } from "../../state/readingStore.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";

/** So many at first, and so many more at every wish. The table above has all of them. */
const STEP = 20;
const MORE = 200;

/** Lines that the picture cannot draw: negative, zero, blank, or thinner than a pixel. Nothing where all is drawn. */
export function UndrawnLines({ nodes }: { readonly nodes: readonly FunctionNode[] }) {
  const words = useMessages(functionsMessages);
  const href = useHref();
  const [shown, setShown] = useState(STEP);
  if (nodes.length === 0) return null;
  return (
    <section className="undrawn">
      <h2 className="undrawn__title">{words.notDrawn}</h2>
      <p>{words.notDrawnWhy}</p>
      <ul>
        {nodes.slice(0, shown).map((node) => (
          <li key={node.id} className="panel__entry">
            <a href={href({ view: "functions", item: node.id })}>
              <PrintedName printed={node.name} code={node.code} />
            </a>
            <AmountText amount={node.amounts.total} />
          </li>
        ))}
      </ul>
      {nodes.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + MORE)}>
          {words.showRest(Math.min(MORE, nodes.length - shown))}
        </button>
      )}
    </section>
  );
}
