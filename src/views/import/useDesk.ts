import { useState } from "react";
import type { Cell } from "../../budget/budget.ts";
import { point } from "../../state/readingStore.ts";
import type { Desk } from "./desk.ts";

/** What lies on the desk: a table beside a page, and the cell that is being corrected. */
export interface DeskPlace {
  readonly table: string;
  readonly page: number;
  readonly chosen: string | null;
}

export interface DeskControls extends DeskPlace {
  readonly showTable: (table: string) => void;
  readonly showPage: (page: number) => void;
  readonly show: (table: string, page: number) => void;
  /** Marks a cell on both sides, turning the table or the page to it where need be. */
  readonly pointAt: (cell: Cell) => void;
  readonly choose: (cell: Cell | null) => void;
}

/** Table and page belong together: turning one turns the other. */
export function useDesk(desk: Desk): DeskControls {
  const first = desk.budget.tables[0];
  const [place, setPlace] = useState<DeskPlace>({
    table: first?.id ?? "",
    page: first?.pages[0] ?? 1,
    chosen: null,
  });
  const pointAt = (cell: Cell) => {
    point(cell.id);
    if (cell.tableId !== place.table || (cell.page ?? place.page) !== place.page)
      setPlace({ ...place, table: cell.tableId, page: cell.page ?? place.page });
  };
  return {
    ...place,
    pointAt,
    choose: (cell) => {
      if (cell !== null) point(cell.id);
      const at = cell === null ? place : { table: cell.tableId, page: cell.page ?? place.page };
      setPlace({ ...place, ...at, chosen: cell?.id ?? null });
    },
    show: (table, page) => setPlace({ table, page, chosen: null }),
    showTable: (table) => {
      const page = desk.table(table)?.pages[0] ?? place.page;
      setPlace({ table, page, chosen: null });
    },
    showPage: (page) => {
      const onPage = desk.budget.tables.filter((table) => table.pages.includes(page));
      const stays = onPage.some((table) => table.id === place.table);
      setPlace({ ...place, page, table: stays ? place.table : (onPage[0]?.id ?? place.table) });
    },
  };
}
