import type { TableRole } from "../../budget/roles.ts";

/** How sure the reading of a table is: every cell by its place, some inferred, or amounts left over. */
export type Confidence = "certain" | "inferred" | "doubtful";

/** What the importer says of its reading. */
export interface ReadingFacts {
  readonly tables: readonly {
    readonly id: string;
    readonly rows: number;
    readonly amounts: number;
    readonly inferred: readonly string[];
    readonly confidence: Confidence;
  }[];
  /** Tables that documents of this kind usually have. */
  readonly missing: readonly TableRole[];
  /** Signs that part of the document is not there. */
  readonly gaps: readonly DocumentGap[];
  /** Tables whose header was not understood. */
  readonly unread: readonly { readonly title: string; readonly page: number }[];
  /** Figures inside a table that found no cell. */
  readonly unplaced: readonly { readonly table: string; readonly page: number; readonly text: string }[];
  readonly sums: readonly SumThatDiffers[];
  /** Tables that print no unit. */
  readonly unitless: readonly string[];
  /** Pages that are pictures and were not read. */
  readonly pictures: readonly number[];
  readonly remarks: readonly SheetRemark[];
  readonly forms: number;
  /** Target forms whose words may stand in the wrong cells. */
  readonly unsureForms: readonly { readonly form: string; readonly page: number; readonly project: string }[];
  readonly claims: number;
  readonly whole: boolean;
}

/** A sign that part of the document is not there: where it shows, what was to be expected, and what was found. */
export interface DocumentGap {
  readonly kind: GapKind;
  readonly page: number | null;
  readonly expected: string;
  readonly found: string;
}

export type GapKind =
  | "contents"
  | "numbering"
  | "referred"
  | "page-count"
  | "statutory"
  | "forms"
  | "form"
  | "ends-in-table"
  | "ends-in-text"
  | "ends-after-tables";

/** What a reader of a workbook may overlook. */
export interface SheetRemark {
  readonly kind: "hidden-sheet" | "hidden-rows" | "hidden-columns" | "value-not-shown" | "title-from-sheet";
  readonly sheet: string;
  readonly places: readonly string[];
}

export interface SumThatDiffers {
  readonly kind: "doubtful-reading" | "document";
  readonly table: string;
  readonly row: number;
  readonly what: "row" | "tree";
  readonly column: number | null;
}

/** A hand correction: the cell by its address, what was read, what it should be, and why. */
export interface CellCorrection {
  readonly place: string;
  readonly printed: string;
  readonly corrected: string;
  readonly reason: string;
}
