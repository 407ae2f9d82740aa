import { functionsMessages } from "../../i18n/functions.ts";
import type { FunctionNode, FunctionTree } from "../../model/functionTree.ts";
import type { ListedLines } from "../../model/listLines.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePrinting } from "../parts/usePrinting.ts";
import { WindowedRows } from "../parts/WindowedRows.tsx";
import { LineRow } from "./LineRow.tsx";
import { LineTableHead } from "./LineTableHead.tsx";

interface LongFunctionTableProps {
  readonly tree: FunctionTree;
  readonly lines: ListedLines;
  /** The level of the node whose lines are listed. */
  readonly topLevel: number;
}

/** Paper takes no more rows than this; some seventy pages. */
const MOST_PRINTED = 2000;

/**
 * The table of a node with thousands of lines: only rows near the window are in the page, and screen readers are told of all
 * of them. Find in page sees what is in it; the search of the site finds every line.
 */
export function LongFunctionTable({ tree, lines, topLevel }: LongFunctionTableProps) {
  const words = useMessages(functionsMessages);
  const printing = usePrinting();
  const left = lines.count - MOST_PRINTED;
  const rowOf = (node: FunctionNode, place: number) => (
    <LineRow key={node.id} tree={tree} node={node} topLevel={topLevel} place={place} />
  );
  return (
    <>
      <table className="lines" aria-rowcount={lines.count + 1}>
        <LineTableHead unit={tree.unit} numbered />
        {printing ? (
          <tbody>{lines.between(0, MOST_PRINTED).map((node, index) => rowOf(node, index + 1))}</tbody>
        ) : (
          <WindowedRows {...lines} keyOf={({ id }) => id} rowOf={rowOf} columns={4} />
        )}
      </table>
      {printing && left > 0 && <p>{words.notPrinted(left)}</p>}
    </>
  );
}
