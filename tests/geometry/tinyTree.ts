import type { FunctionNode, FunctionTree } from "../../src/model/functionTree.ts";
import { NOT_DISCLOSED, tenThousandYuan } from "./amounts.ts";

interface LineOptions {
  readonly carriedOver?: string;
  readonly name?: string;
}

const LEVELS = new Map<number, FunctionNode["level"]>([
  [3, 1],
  [5, 2],
  [7, 3],
]);

/** A functional line with a printed total; its level follows from its code. */
export function line(
  code: string,
  total: string,
  children: readonly FunctionNode[] = [],
  { carriedOver = "0", name = `科目${code}` }: LineOptions = {},
): FunctionNode {
  const amount = total === "" ? NOT_DISCLOSED : tenThousandYuan(total);
  return {
    id: code,
    code: code === "all" ? null : code,
    name,
    level: LEVELS.get(code.length) ?? 1,
    amounts: {
      total: amount,
      current: amount,
      carriedOver: tenThousandYuan(carriedOver),
      basic: NOT_DISCLOSED,
      project: NOT_DISCLOSED,
    },
    children,
    difference: null,
  };
}

export function tree(total: string, children: readonly FunctionNode[]): FunctionTree {
  const root: FunctionNode = { ...line("all", total, children), level: 0, name: "全部支出", code: null };
  return { root, unit: "万元", tables: ["t2"] };
}

/** A quarter, a quarter and a half of 100. */
export const HUNDRED = tree("100", [
  line("208", "25", [line("20805", "25", [line("2080505", "25")])]),
  line("201", "50", [line("20103", "50", [line("2010399", "30"), line("2010350", "20")])], {
    carriedOver: "20",
  }),
  line("221", "25"),
]);
