/** Text that stands together on a page, in points from the page's top left corner as a reader sees it. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn line: horizontal where y1 = y2, vertical where x1 = x2. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  /** True for a page without text that paints a picture. */
  readonly picture?: boolean;
}
