/** How the cells of a sheet look, beyond their values and number formats. */
export interface SheetLooks {
  /** By cell address (B5): steps of indentation of its alignment. */
  readonly indents: ReadonlyMap<string, number>;
  /** Addresses of formulas that were saved without a value. */
  readonly unevaluated: ReadonlySet<string>;
  /** Counted from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** False where the sheet shows cells with the value 0 as empty. */
  readonly showsZeros: boolean;
  /** Cells with or without a value. */
  readonly cells: number;
}

/** A sheet of which nothing but the values is known. */
export const PLAIN_LOOKS: SheetLooks = {
  indents: new Map(),
  unevaluated: new Set(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  showsZeros: true,
  cells: 0,
};

/** Column 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** The row and column of an address such as B5, counted from 0; null where it is none. */
export function cellPlace(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === "") return null;
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The address of a cell, both counted from 0: 4, 1 is B5. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
