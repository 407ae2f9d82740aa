/** A sheet to be printed as a file: what each cell holds, how it is formatted and what is merged. Counted from 0. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  /** A number format; "" is General. */
  readonly format?: string;
  readonly formula?: string;
  readonly indent?: number;
  /** An error such as #REF! in place of the value. */
  readonly error?: string;
}

export interface PlannedSheet {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** First row, first column, last row, last column. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidesZeros?: boolean;
}

/** A1 for 0, 0. */
export function address(row: number, column: number): string {
  const letters = (number: number): string =>
    (number < 26 ? "" : letters(Math.floor(number / 26) - 1)) + String.fromCharCode(65 + (number % 26));
  return `${letters(column)}${row + 1}`;
}
