import type { Place } from "../../state/place.ts";
import type { ReadingBudget } from "../parts/readingBudget.ts";

/** The pictures that can be taken away: the sunburst, the Sankey and the two bars of the overview. */
export const PICTURES = ["functions", "flows", "bars"] as const;
export type Picture = (typeof PICTURES)[number];

/** What a picture is made of: the budget, where the reader is, and what the file is to say of its own making. */
export interface PictureSubject {
  readonly reading: ReadingBudget;
  readonly place: Place;
  /** The whole address of the picture on the site. */
  readonly address: string;
  /** The day it is taken, as 2026-01-31. */
  readonly on: string;
  /** Of the file, whatever the screen shows. */
  readonly theme: "light" | "dark";
}
