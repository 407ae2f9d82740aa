import type { FileForm } from "../budget/schema.ts";
import type { PageMark } from "./gaps/pageMarks.ts";
import type { SheetRemark } from "./sheet/sheetContent.ts";
import type { Grid, GridHead } from "./table/grid.ts";
import type { TextPage } from "./text/textPage.ts";

/** What one file says, before roles are given: tables as grids, forms, and the lines of the narrative. */
export interface ReadDocument {
  readonly medium: "pdf" | "text" | "xlsx" | "xls";
  readonly pageCount: number;
  readonly grids: readonly Grid[];
  /** Tables whose title stands in the document and whose header could not be read. */
  readonly unread: readonly GridHead[];
  readonly forms: readonly FileForm[];
  /** The ids of forms whose words could as well belong to a neighbouring cell. */
  readonly unsureForms?: readonly string[];
  readonly narrative: readonly TextPage[];
  /** Pages that are pictures: what they print is not read. */
  readonly pictures?: readonly number[];
  /** What a reader of a workbook may overlook: hidden sheets, rows and columns. */
  readonly remarks?: readonly SheetRemark[];
  /** Where the pages print their place among all pages. */
  readonly pageMarks?: readonly PageMark[];
  /** The first lines of the document. */
  readonly cover: readonly string[];
}
