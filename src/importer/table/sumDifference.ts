/** A sum that does not come out: because of how the row was read, or because the document prints it so. */
export interface SumDifference {
  readonly kind: "doubtful-reading" | "document";
  readonly table: string;
  readonly row: number;
  readonly what: "row" | "tree";
  readonly column: number | null;
}
