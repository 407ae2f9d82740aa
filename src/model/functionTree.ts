import type { Money, Unit } from "../budget/money.ts";
import type { Amount } from "./amount.ts";

/** The amounts of one functional line. All in the tree's unit; undisclosed where the document does not print them. */
export interface FunctionAmounts {
  /** On the tree's basis: with carry-over, current + carried over; otherwise the current year's. */
  readonly total: Amount;
  readonly current: Amount;
  readonly carriedOver: Amount;
  /** Of the current year's budget. */
  readonly basic: Amount;
  readonly project: Amount;
}

/** A line of the functional classification: the root (level 0), 类 (1), 款 (2), 项 (3). */
export interface FunctionNode {
  /** The code, or "all" for the root. */
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly amounts: FunctionAmounts;
  readonly children: readonly FunctionNode[];
  /** The node's printed total less the sum of its children's, where that is not zero and there are children. */
  readonly difference: Money | null;
}

export interface FunctionTree {
  readonly root: FunctionNode;
  readonly unit: Unit;
  /** The tables the tree is built from, in order of use. */
  readonly tables: readonly string[];
}
