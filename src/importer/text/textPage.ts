/** One page of extracted text, its lines as they stand in the file. */
export interface TextPage {
  readonly number: number;
  readonly lines: readonly string[];
}
