import type { Basis } from "../budget/basis.ts";
import type { Unit } from "../budget/money.ts";
import { type Amount, addAmounts } from "./amount.ts";

/** What is printed of one line. */
interface Parts {
  readonly current: Amount;
  readonly carriedOver: Amount;
  /** Both together, where printed. */
  readonly together: Amount;
}

interface Document {
  readonly basis: Basis;
  readonly unit: Unit;
  /** Whether money carried over is printed for the budget as a whole. */
  readonly carriesOver: boolean;
}

/**
 * The total of a line on a basis. A figure that may include money carried over is never taken for the current year's alone,
 * nor the current year's for both.
 */
export function totalOn(document: Document, { current, carriedOver, together }: Parts): Amount {
  const nothingCarried =
    carriedOver.kind === "undisclosed" && (!document.carriesOver || carriedOver.blank !== undefined);
  if (document.basis === "current-year")
    return current.kind === "undisclosed" && nothingCarried ? together : current;
  if (together.kind !== "undisclosed") return together;
  if (carriedOver.kind === "undisclosed" && !nothingCarried)
    return { kind: "undisclosed", unit: document.unit };
  return addAmounts([current, carriedOver], document.unit);
}

/** What is carried over for a line: its own cell, else that of its class where it is blank, for then no line below has any. */
export function carriedFor(own: Amount, above: Amount): Amount {
  const hasCell = own.kind !== "undisclosed" || own.blank !== undefined;
  return hasCell || above.kind !== "undisclosed" ? own : above;
}
