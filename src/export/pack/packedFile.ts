/** A file of the data folder as it goes into a pack. */
export interface PackedFile {
  /** Its name in the data folder: `index.json`. */
  readonly name: string;
  readonly text: string;
}
