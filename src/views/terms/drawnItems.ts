import type { Basis } from "../../budget/basis.ts";
import type { Budget } from "../../budget/budget.ts";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import { buildFunctionTree } from "../../model/buildFunctionTree.ts";
import type { FunctionNode } from "../../model/functionTree.ts";
import type { Review } from "../../review/finding.ts";
import type { TermEntry } from "./termEntries.ts";

/** Where the pictures draw the account of an entry; null for terms and for accounts that are not drawn. */
export type DrawnItems = (
  entry: TermEntry,
) => { readonly view: "functions" | "flows"; readonly item: string } | null;

interface Drawing {
  readonly budget: Budget;
  readonly review: Review;
  readonly basis: Basis;
}

/** Looks the drawn accounts of a budget up, once for all entries. */
export function drawnItems({ budget, review, basis }: Drawing): DrawnItems {
  const root = buildFunctionTree(budget, review.agreement, basis)?.root;
  const codes = new Set(root ? codesBelow(root) : []);
  const flows = new Map<string, string>();
  for (const { id, subject } of buildFlowGraph(budget, review.agreement, basis)?.nodes ?? []) {
    if (subject.kind === "economic-class" || subject.kind === "economic-item") flows.set(subject.name, id);
  }
  return ({ group, code, zh }) => {
    if (group === "functional" && code !== null && codes.has(code)) return { view: "functions", item: code };
    const flow = group === "economic" ? flows.get(zh) : undefined;
    return flow === undefined ? null : { view: "flows", item: flow };
  };
}

function codesBelow(node: FunctionNode): readonly string[] {
  return node.children.flatMap((child) => [child.code ?? "", ...codesBelow(child)]);
}
