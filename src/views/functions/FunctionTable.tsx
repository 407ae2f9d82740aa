import { useState } from "react";
import { unitName } from "../../budget/unitName.ts";
import { hueOfFunction } from "../../geometry/hue.ts";
import { commonMessages } from "../../i18n/common.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { compareAmounts, weightOf } from "../../model/amount.ts";
import type { FunctionNode, FunctionTree } from "../../model/functionTree.ts";
import { point, selectPointed, useHref, useReading } from "../../state/readingStore.ts";
import { AmountBar } from "../parts/AmountBar.tsx";
import { AmountText } from "../parts/AmountText.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { shareText } from "./sunburstText.ts";

interface FunctionTableProps {
  readonly tree: FunctionTree;
  /** The lines inside this node are listed. */
  readonly node: FunctionNode;
  /** With more lines than this, only those directly inside the node are listed. */
  readonly most?: number;
}

const FIRST_ROWS = 120;

/** The same lines as the picture, as a table: largest first among siblings, every name a link, every amount leading to its cell. */
export function FunctionTable({ tree, node, most = Number.POSITIVE_INFINITY }: FunctionTableProps) {
  const words = useMessages(functionsMessages);
  const common = useMessages(commonMessages);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const every = linesInside(node);
  const lines = every.length > most ? [...node.children].sort(byAmount) : every;
  const shown = all ? lines : lines.slice(0, FIRST_ROWS);
  const title = `${common.tableBeside} · ${words.tableCaption} · ${unitName(tree.unit, language)}`;
  return (
    <>
      <table className="lines">
        <caption className="lines__caption">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" className="lines__bar">
              <span className="visually-hidden">{common.share}</span>
            </th>
            <th scope="col" className="lines__number">
              {common.amount}
            </th>
            <th scope="col" className="lines__number">
              {words.shareOfAll}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <LineRow key={line.id} tree={tree} node={line} top={node} />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {words.showRest(lines.length - shown.length)}
        </button>
      )}
    </>
  );
}

interface LineRowProps {
  readonly tree: FunctionTree;
  readonly node: FunctionNode;
  readonly top: FunctionNode;
}

function LineRow({ tree, node, top }: LineRowProps) {
  const href = useHref();
  const pointed = useReading(selectPointed);
  const depth = Math.min(3, Math.max(1, node.level - top.level));
  const total = weightOf(node.amounts.total);
  const carried = Math.min(total, Math.max(0, total - weightOf(node.amounts.current)));
  const hue = hueOfFunction(node.code);
  const shade = node.level <= 1 ? 0 : 1;
  return (
    <tr
      data-pointed={pointed === node.id ? "true" : undefined}
      onPointerEnter={() => point(node.id)}
      onPointerLeave={() => point(null)}
    >
      <th scope="row" className={`lines__name lines__name--${depth}`}>
        <a href={href({ view: "functions", item: node.id })} onFocus={() => point(node.id)}>
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
}

/** The lines inside a node, depth first, largest first among siblings; the node itself where nothing is inside it. */
function linesInside(node: FunctionNode): readonly FunctionNode[] {
  if (node.children.length === 0) return [node];
  const lines: FunctionNode[] = [];
  const visit = (children: readonly FunctionNode[]) => {
    for (const child of [...children].sort(byAmount)) {
      lines.push(child);
      visit(child.children);
    }
  };
  visit(node.children);
  return lines;
}

function byAmount(left: FunctionNode, right: FunctionNode): number {
  return compareAmounts(left.amounts.total, right.amounts.total);
}
