import type { LabelText } from "./labelText.ts";

/** A part of a bar that is to be labelled. */
export interface RowEntry {
  readonly id: string;
  readonly text: LabelText;
  /** The left and right edge of the entry's part of the bar. */
  readonly start: number;
  readonly end: number;
}
