import { compareAmounts } from "./amount.ts";
import type { FunctionNode } from "./functionTree.ts";

/** The lines of a table beside a picture: depth first, largest first among siblings, each found without listing the others. */
export interface ListedLines {
  readonly count: number;
  /** The lines from one place up to, and without, another. */
  readonly between: (start: number, end: number) => readonly FunctionNode[];
}

/** The lines inside a node; the node itself where nothing is inside it. Siblings are sorted when one of them is asked for. */
export function listLines(node: FunctionNode): ListedLines {
  if (node.children.length === 0) return { count: 1, between: (start, end) => [node].slice(start, end) };
  const below = new Map<FunctionNode, number>();
  const count = countBelow(node, below);
  const sorted = new Map<FunctionNode, readonly FunctionNode[]>();
  const between = (start: number, end: number) => {
    const cursor: Cursor = { skip: start, left: end - start, lines: [] };
    collect(node, cursor, { below, sorted });
    return cursor.lines;
  };
  return { count, between };
}

function countBelow({ children }: FunctionNode, below: Map<FunctionNode, number>): number {
  let count = children.length;
  for (const child of children) {
    if (child.children.length === 0) continue;
    const inside = countBelow(child, below);
    below.set(child, inside);
    count += inside;
  }
  return count;
}

interface Cursor {
  skip: number;
  left: number;
  readonly lines: FunctionNode[];
}

interface Known {
  /** How many lines are inside the nodes that have any. */
  readonly below: ReadonlyMap<FunctionNode, number>;
  readonly sorted: Map<FunctionNode, readonly FunctionNode[]>;
}

function collect(parent: FunctionNode, cursor: Cursor, known: Known): void {
  for (const child of siblingsIn(parent, known)) {
    if (cursor.left <= 0) return;
    const inside = known.below.get(child) ?? 0;
    if (cursor.skip > inside) {
      cursor.skip -= 1 + inside;
      continue;
    }
    if (cursor.skip > 0) cursor.skip -= 1;
    else {
      cursor.lines.push(child);
      cursor.left -= 1;
    }
    if (inside > 0) collect(child, cursor, known);
  }
}

function siblingsIn(parent: FunctionNode, { sorted }: Known): readonly FunctionNode[] {
  const known = sorted.get(parent) ?? [...parent.children].sort(byAmount);
  sorted.set(parent, known);
  return known;
}

/** Orders lines largest first, those that disclose no total last; for sort. */
export function byAmount(left: FunctionNode, right: FunctionNode): number {
  return compareAmounts(left.amounts.total, right.amounts.total);
}
