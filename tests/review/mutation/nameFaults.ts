import type { Budget, Cell } from "../../../src/budget/budget.ts";
import { linesOf } from "../../../src/budget/lines.ts";
import { changeDigit, faultAt } from "./cellFaults.ts";
import type { FaultKind } from "./fault.ts";

/** Faults in the words of a table. */
export const NAME_FAULTS: readonly FaultKind[] = [
  {
    name: "a code mistyped",
    beyond: "a code of carried-over money stands in one table only",
    put: ({ budget }, random) => {
      const cell = random.pick(cellsOf(budget, "code"));
      const code = cell && changeDigit(cell.text, random);
      return cell && code ? faultAt(budget, cell, code) : null;
    },
  },
  {
    name: "a name mistyped",
    beyond: "of an account that stands in one table only",
    put: ({ budget }, random) => {
      const cell = random.pick(cellsOf(budget, "name"));
      return cell ? faultAt(budget, cell, `${cell.text.slice(0, 1)}某${cell.text.slice(2)}`) : null;
    },
  },
];

/** The code or name cells of the lines that print a code. */
function cellsOf({ tables }: Budget, role: "code" | "name"): readonly Cell[] {
  return tables
    .flatMap((table) => table.sides.flatMap((side) => linesOf(table, side)))
    .flatMap((line) => (line.code === null ? [] : [line.cell(role)]))
    .filter((cell) => cell !== undefined);
}
