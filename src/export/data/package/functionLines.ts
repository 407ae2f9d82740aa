import type { FunctionNode, FunctionTree } from "../../../model/functionTree.ts";
import { type BudgetLine, type Coded, linesByYear, UNCLASSIFIED } from "./budgetLine.ts";

/** The lines of the functional classification, each with the classes above it. */
export function functionLines({ root }: FunctionTree): readonly BudgetLine[] {
  return linesBelow(root, []);
}

function linesBelow(node: FunctionNode, above: readonly Coded[]): readonly BudgetLine[] {
  const { id, code, name, level, children, amounts } = node;
  const functions = level === 0 ? above : [...above, { code: code ?? "", name: name.trim() }];
  const line = {
    ...UNCLASSIFIED,
    breakdown: "function",
    id,
    direction: "expenditure",
    level,
    addsUp: children.length === 0,
    functions: atLevels(functions, node),
  } as const;
  return [...linesByYear(line, amounts), ...children.flatMap((child) => linesBelow(child, functions))];
}

/** A line under a class whose section is not printed stands in its own level, the missing one empty. */
function atLevels(functions: readonly Coded[], { level }: FunctionNode): readonly Coded[] {
  const own = functions[functions.length - 1];
  if (own === undefined || functions.length === level) return functions;
  const missing = Array.from({ length: level - functions.length }, (): Coded => ({ code: "", name: "" }));
  return [...functions.slice(0, -1), ...missing, own];
}
