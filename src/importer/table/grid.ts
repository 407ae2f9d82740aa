import type { Unit } from "../../budget/money.ts";

/** Left, top, width, height in points from the page's top left corner. */
export type PlacedBox = [number, number, number, number];

/** One cell as read, before anything is known about its table. */
export interface GridCell {
  readonly text: string;
  readonly box: PlacedBox | null;
  /** True where its column or text had to be inferred. */
  readonly inferred: boolean;
  /** Where the first of several lines begins: those below it may stand further left. */
  readonly start?: number;
}

export interface GridRow {
  readonly page: number;
  readonly cells: readonly GridCell[];
}

/** What stands above a table: its printed label, title, body and unit. */
export interface GridHead {
  readonly label: string;
  readonly title: string;
  readonly body: string;
  readonly unit: Unit;
  /** False where no unit is printed and it had to be supposed. */
  readonly unitPrinted: boolean;
  /** A unit that is printed and that amounts cannot be read in (百万元). */
  readonly strangeUnit?: string;
  readonly page: number;
}

/** A table as cells in rows and columns, before its roles are recognised. */
export interface Grid {
  readonly head: GridHead;
  /** The printed header of each column, from the outermost group inwards. */
  readonly titles: readonly (readonly string[])[];
  readonly rows: readonly GridRow[];
  readonly notes: readonly string[];
  /** True where drawn lines part the cells, so that only the document can be at fault where a sum does not come out. */
  readonly ruled: boolean;
  readonly pages: readonly number[];
  /** Amounts printed inside the table that found no cell. */
  readonly unplaced: readonly { readonly page: number; readonly text: string }[];
}

export const BLANK_CELL: GridCell = { text: "", box: null, inferred: false };
