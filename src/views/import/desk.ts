import type { Budget, Cell, Table } from "../../budget/budget.ts";

/** The cells of a budget by where they stand: in a table, and on a page of the source. */
export interface Desk {
  readonly budget: Budget;
  /** How many pages the source has; 0 where it has none. */
  readonly pages: number;
  readonly cell: (id: string | null) => Cell | null;
  readonly table: (id: string) => Table | null;
  /** The cells of a page whose box is known. */
  readonly boxed: (page: number) => readonly Cell[];
}

/** Looks up every cell of a budget once. */
export function buildDesk(budget: Budget): Desk {
  const cells = budget.tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  const byId = new Map(cells.map((cell): [string, Cell] => [cell.id, cell]));
  const byPage = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (cell.page === null || cell.box === null) continue;
    const page = byPage.get(cell.page) ?? [];
    page.push(cell);
    byPage.set(cell.page, page);
  }
  const printed = Math.max(0, ...budget.tables.flatMap((table) => table.pages));
  return {
    budget,
    pages: budget.provenance.source.pages ?? printed,
    cell: (id) => (id === null ? null : (byId.get(id) ?? null)),
    table: (id) => budget.tables.find((table) => table.id === id) ?? null,
    boxed: (page) => byPage.get(page) ?? [],
  };
}
