import type { Budget } from "../../../src/budget/budget.ts";
import type { BudgetFile } from "../../../src/budget/schema.ts";
import type { Random } from "./random.ts";

/** Where a fault was put: the table, form or claim, its row where it has one, its cell or part where there is one. */
export interface FaultPlace {
  readonly holder: string;
  readonly row: number | null;
  readonly source: string | null;
  /** The printed words of a row that is no longer there. */
  readonly words?: string;
}

/** One fault put into the file of a sound budget. */
export interface Fault {
  readonly file: BudgetFile;
  readonly place: FaultPlace;
}

/** A kind of fault; null where the budget has nothing that it could befall. */
export interface FaultKind {
  readonly name: string;
  /** Why some or all faults of this kind cannot be found by any rule; "" where every one should be. */
  readonly beyond: string;
  readonly put: (sound: Sound, random: Random) => Fault | null;
}

/** A sound budget with another one of the same body, from which a table of another year can be taken. */
export interface Sound {
  readonly budget: Budget;
  readonly otherYear: Budget;
}
