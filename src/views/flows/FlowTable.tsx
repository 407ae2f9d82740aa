import { memo, useCallback, useMemo } from "react";
import { unitName } from "../../budget/unitName.ts";
import { commonMessages } from "../../i18n/common.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import { compareAmounts } from "../../model/amount.ts";
import type { FlowGraph, FlowLink } from "../../model/flowGraph.ts";
import { flowNodes } from "../../model/flowNodes.ts";
import { point, useHrefTo, usePointedAt } from "../../state/readingStore.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePrinting } from "../parts/usePrinting.ts";
import { WindowedRows } from "../parts/WindowedRows.tsx";
import { useFlowNames } from "./useFlowNames.ts";

/** Up to so many rows all are in the page, where the browser's own search finds them. */
const ALL_IN_PAGE = 300;

/** Every flow of the picture as a row, largest first, with what its figure is. */
export const FlowTable = memo(function FlowTable({ graph }: { readonly graph: FlowGraph }) {
  const words = useMessages(flowsMessages);
  const common = useMessages(commonMessages);
  const language = useLanguage();
  const links = useMemo(() => [...graph.links, ...graph.negative].sort(byAmount), [graph]);
  const between = useCallback((start: number, end: number) => links.slice(start, end), [links]);
  const printing = usePrinting();
  const isWindowed = links.length > ALL_IN_PAGE && !printing;
  const rowOf = (link: FlowLink, place?: number) => (
    <FlowRow key={link.id} graph={graph} link={link} place={place} />
  );
  return (
    <table className="lines flow-table" aria-rowcount={isWindowed ? links.length + 1 : undefined}>
      <caption className="lines__caption">
        {words.tableCaption} · {unitName(graph.unit, language)}
      </caption>
      <thead>
        <tr aria-rowindex={isWindowed ? 1 : undefined}>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
          <th scope="col" className="lines__number">
            {common.amount}
          </th>
        </tr>
      </thead>
      {isWindowed ? (
        <WindowedRows
          count={links.length}
          between={between}
          keyOf={({ id }) => id}
          rowOf={rowOf}
          columns={3}
        />
      ) : (
        <tbody>{links.map((link) => rowOf(link))}</tbody>
      )}
    </table>
  );
});

interface FlowRowProps {
  readonly graph: FlowGraph;
  readonly link: FlowLink;
  /** Where the row stands among all, from 1, in a table of which only a part is in the page. */
  readonly place: number | undefined;
}

const FlowRow = memo(function FlowRow({ graph, link, place }: FlowRowProps) {
  const words = useMessages(flowsMessages);
  const href = useHrefTo("flows");
  const nameOf = useFlowNames();
  const pointed = usePointedAt(link.id);
  const name = (id: string) => {
    const node = flowNodes(graph).get(id);
    return node ? nameOf(node.subject) : id;
  };
  return (
    <tr
      aria-rowindex={place === undefined ? undefined : place + 1}
      data-pointed={pointed ? "true" : undefined}
      onPointerEnter={() => point(link.id)}
      onPointerLeave={() => point(null)}
    >
      <td>
        <a href={href(link.from)}>{name(link.from)}</a>
      </td>
      <td>
        <a href={href(link.to)}>{name(link.to)}</a>
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
});

function byAmount(left: FlowLink, right: FlowLink): number {
  return compareAmounts(left.amount, right.amount);
}
