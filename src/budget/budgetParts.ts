import type { Budget, Row } from "./budget.ts";
import { buildBudget } from "./buildBudget.ts";
import { parseRows } from "./parseTable.ts";
import type { DataProblem } from "./problem.ts";
import type { BudgetFile, FileRow } from "./schema.ts";

/** A piece of a budget file that has been held against the schema and found right: all but its rows first, then some rows. */
export type BudgetPart =
  | { readonly kind: "frame"; readonly file: BudgetFile }
  | {
      readonly kind: "rows";
      readonly table: number;
      readonly from: number;
      readonly rows: readonly FileRow[];
    };

/** Rows of one piece: a few milliseconds of reading. */
const ROWS_AT_ONCE = 500;

/** A budget file in pieces, each of which is read without a pause that a reader could see. */
export function* partsOf(file: BudgetFile): Generator<BudgetPart> {
  yield { kind: "frame", file: { ...file, tables: file.tables.map((table) => ({ ...table, rows: [] })) } };
  for (const [table, { rows }] of file.tables.entries())
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      yield { kind: "rows", table, from, rows: rows.slice(from, from + ROWS_AT_ONCE) };
}

/** Takes the pieces of a file in their order; at the end they are the budget that the whole file is. */
export interface BudgetJoiner {
  readonly add: (part: BudgetPart) => void;
  readonly finish: () => Budget;
}

/** Puts a budget together from pieces. Throws where they are not those of a budget file that was found right. */
export function joinBudget(): BudgetJoiner {
  let frame: BudgetFile | null = null;
  const rows: Row[][] = [];
  return {
    add: (part) => {
      if (part.kind === "frame") {
        frame = part.file;
        for (const _ of frame.tables) rows.push([]);
        return;
      }
      const file = frame?.tables[part.table];
      if (file === undefined) throw new Error("rows of a table that the file does not have");
      const read = parseRows({ file, ...part }, { place: `tables[${part.table}]`, report: refuse });
      for (const row of read) rows[part.table]?.push(row);
    },
    finish: () => {
      const built = frame === null ? null : buildBudget(frame);
      if (built === null || !built.ok) throw new Error("the pieces are not those of a budget file");
      const tables = built.value.tables.map((table, index) => ({ ...table, rows: rows[index] ?? [] }));
      return { ...built.value, tables };
    },
  };
}

function refuse({ kind, place }: DataProblem): never {
  throw new Error(`${kind} at ${place} of a budget that was found right`);
}
