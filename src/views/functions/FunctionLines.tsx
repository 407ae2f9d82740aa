import { useMemo } from "react";
import type { FunctionNode, FunctionTree } from "../../model/functionTree.ts";
import { listLines } from "../../model/listLines.ts";
import { LineRow } from "./LineRow.tsx";
import { LineTableHead } from "./LineTableHead.tsx";
import { LongFunctionTable } from "./LongFunctionTable.tsx";
import { useInPortions } from "./useInPortions.ts";

interface FunctionLinesProps {
  readonly tree: FunctionTree;
  /** The lines inside this node are listed. */
  readonly node: FunctionNode;
}

/** Up to so many rows all are in the page, where the browser's own search finds them. */
const ALL_IN_PAGE = 300;

/** Every line inside a node as a table, however many there are. */
export function FunctionLines({ tree, node }: FunctionLinesProps) {
  const lines = useMemo(() => listLines(node), [node]);
  const shown = useInPortions(Math.min(ALL_IN_PAGE, lines.count), node);
  if (lines.count > ALL_IN_PAGE)
    return <LongFunctionTable key={node.id} tree={tree} lines={lines} topLevel={node.level} />;
  return (
    <table className="lines">
      <LineTableHead unit={tree.unit} />
      <tbody>
        {lines.between(0, shown).map((line) => (
          <LineRow key={line.id} tree={tree} node={line} topLevel={node.level} />
        ))}
      </tbody>
    </table>
  );
}
