/** One printed cell of a sheet; rows and columns count from 0, ends are exclusive. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowEnd: number;
  readonly columnEnd: number;
  /** What a reader sees, with its indentation. */
  readonly text: string;
  /** True where the text had to be made unambiguous: a negative amount printed in red or in brackets. */
  readonly inferred: boolean;
  /** Set where nothing can be read here: an error, a formula saved without its value. */
  readonly unreadable: string | null;
}

/** One sheet as it prints, row by row; only cells with text. */
export interface SheetContent {
  /** Counts from 1 in the order of the workbook. */
  readonly number: number;
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** What a reader of the workbook may overlook: told in the report, never left out of the reading. */
export interface SheetRemark {
  readonly kind: "hidden-sheet" | "hidden-rows" | "hidden-columns" | "value-not-shown" | "title-from-sheet";
  readonly sheet: string;
  readonly places: readonly string[];
}

/** The first column of rows and the one after their last. */
export function widthOf(rows: readonly SheetRow[]): { readonly left: number; readonly right: number } {
  let [left, right] = [Number.MAX_SAFE_INTEGER, 0];
  for (const { cells } of rows)
    for (const { column, columnEnd } of cells) {
      left = Math.min(left, column);
      right = Math.max(right, columnEnd);
    }
  return { left: Math.min(left, right), right };
}
