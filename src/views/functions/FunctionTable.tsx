import { useMemo, useState } from "react";
import { functionsMessages } from "../../i18n/functions.ts";
import type { FunctionNode, FunctionTree } from "../../model/functionTree.ts";
import { byAmount, listLines } from "../../model/listLines.ts";
import { useMessages } from "../parts/useMessages.ts";
import { LineRow } from "./LineRow.tsx";
import { LineTableHead } from "./LineTableHead.tsx";

interface FunctionTableProps {
  readonly tree: FunctionTree;
  /** The lines inside this node are listed. */
  readonly node: FunctionNode;
  /** With more lines than this, only those directly inside the node are listed. */
  readonly most?: number;
  /** So many rows at first, and again at every wish for more. */
  readonly step?: number;
}

const STEP = 120;

/** The same lines as the picture, as a table: largest first among siblings, every name a link, every amount leading to its cell. */
export function FunctionTable(props: FunctionTableProps) {
  const { tree, node, most = Number.POSITIVE_INFINITY, step = STEP } = props;
  const words = useMessages(functionsMessages);
  const [shown, setShown] = useState(step);
  const lines = useMemo(() => linesOf(node, { most, shown }), [node, most, shown]);
  const left = lines.count - lines.shown.length;
  return (
    <>
      <table className="lines">
        <LineTableHead unit={tree.unit} />
        <tbody>
          {lines.shown.map((line) => (
            <LineRow key={line.id} tree={tree} node={line} topLevel={node.level} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + Math.max(step, MORE))}>
          {words.showRest(Math.min(left, Math.max(step, MORE)))}
        </button>
      )}
    </>
  );
}

/** A frame on another page grows with what it shows: it shows more in portions. */
const MORE = 300;

interface Wanted {
  readonly most: number;
  readonly shown: number;
}

function linesOf(node: FunctionNode, { most, shown }: Wanted) {
  const inside = listLines(node);
  if (inside.count <= most) return { count: inside.count, shown: inside.between(0, shown) };
  const direct = [...node.children].sort(byAmount);
  return { count: direct.length, shown: direct.slice(0, shown) };
}
