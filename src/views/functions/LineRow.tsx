import { memo } from "react";
import { hueOfFunction } from "../../geometry/hue.ts";
import { weightOf } from "../../model/amount.ts";
import type { FunctionNode, FunctionTree } from "../../model/functionTree.ts";
import { point, useHrefTo, usePointedAt } from "../../state/readingStore.ts";
import { AmountBar } from "../parts/AmountBar.tsx";
import { AmountText } from "../parts/AmountText.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { shareText } from "./sunburstText.ts";

interface LineRowProps {
  readonly tree: FunctionTree;
  readonly node: FunctionNode;
  /** The level of the node whose lines are listed. */
  readonly topLevel: number;
  /** Where the row stands among all, from 1, in a table of which only a part is in the page. */
  readonly place?: number;
}

/** One functional line of the table beside a picture. */
export const LineRow = memo(function LineRow({ tree, node, topLevel, place }: LineRowProps) {
  const href = useHrefTo("functions");
  const pointed = usePointedAt(node.id);
  const depth = Math.min(3, Math.max(1, node.level - topLevel));
  const total = weightOf(node.amounts.total);
  const carried = Math.min(total, Math.max(0, total - weightOf(node.amounts.current)));
  const hue = hueOfFunction(node.code);
  const shade = node.level <= 1 ? 0 : 1;
  return (
    <tr
      // The head of the table is the first of its rows.
      aria-rowindex={place === undefined ? undefined : place + 1}
      data-pointed={pointed ? "true" : undefined}
      onPointerEnter={() => point(node.id)}
      onPointerLeave={() => point(null)}
    >
      <th scope="row" className={`lines__name lines__name--${depth}`}>
        <a href={href(node.id)} onFocus={() => point(node.id)}>
          {depth === 1 && <Swatch tone={{ hue, shade }} />}
          {node.code && <span className="lines__code">{node.code}</span>}{" "}
          <PrintedName printed={node.name} code={node.code} />
        </a>
      </th>
      <td className="lines__bar">
        <AmountBar
          whole={weightOf(tree.root.amounts.total)}
          parts={[
            { key: "current", weight: total - carried, tone: { hue, shade } },
            { key: "carried", weight: carried, tone: { hue, shade }, hatched: true },
          ]}
        />
      </td>
      <td className="lines__number numeral">
        <AmountText amount={node.amounts.total} />
      </td>
      <td className="lines__number">{shareText(node.amounts.total, tree.root.amounts.total)}</td>
    </tr>
  );
});
