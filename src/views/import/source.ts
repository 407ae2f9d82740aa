/** The lines of one page (or sheet) of a file that has no page images, as they stand in the file. */
export interface SourcePage {
  readonly number: number;
  /** The name of a sheet; null for a page. */
  readonly name: string | null;
  readonly lines: readonly string[];
}

/** A page drawn as a picture; width and height in points, as the boxes of the cells. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly image: ImageBitmap;
}
