import type { Money } from "../../budget/money.ts";

/** A cell of a sheet that is taken away: words, an exact amount with the decimals it is shown with, or nothing at all. */
export type DataCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "amount"; readonly amount: Money; readonly places: number }
  | { readonly kind: "empty" };

export interface DataColumn {
  /** The header, with the unit of its amounts: 合计（万元）. */
  readonly title: string;
  /** About how many Latin letters wide. */
  readonly width: number;
}

/** Rows and columns to be printed as CSV or as one sheet of a workbook. */
export interface DataSheet {
  /** The tab of the sheet in a workbook. */
  readonly name: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataCell[])[];
}

export const EMPTY: DataCell = { kind: "empty" };

/** Words as a cell; no words are an empty cell. */
export function textCell(text: string): DataCell {
  return text === "" ? EMPTY : { kind: "text", text };
}
