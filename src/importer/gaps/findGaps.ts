import type { Budget } from "../../budget/budget.ts";
import { lastOf } from "../lastOf.ts";
import type { ReadDocument } from "../readDocument.ts";
import { afterTablesGaps, tableEndGaps, textEndGaps } from "./endGaps.ts";
import { formGaps } from "./formGaps.ts";
import type { Gap } from "./gap.ts";
import { listTables } from "./listedTables.ts";
import { pageGaps } from "./pageGaps.ts";
import { statutoryGaps } from "./statutoryGaps.ts";
import { numberingGaps, referenceGaps, unlistedGaps } from "./tableGaps.ts";

/** The signs that part of a document is not there: cut off at its end, or pages and tables gone from its middle. */
export function findGaps(document: ReadDocument, { tables }: Budget): readonly Gap[] {
  const { grids, unread, narrative: pages, forms, pageCount, cover } = document;
  const heads = [...grids.map(({ head }) => head), ...unread];
  const contents = listTables(pages, Math.min(...heads.map(({ page }) => page)));
  const goesOn = continues(document);
  const roles = new Set(tables.map(({ role }) => role));
  return [
    ...pageGaps(document.pageMarks ?? []),
    ...unlistedGaps(contents, heads),
    ...numberingGaps(heads),
    ...referenceGaps(heads, pages),
    ...statutoryGaps({ roles, contents, pages, cover, goesOn }),
    ...formGaps({ forms, pages, pageCount }),
    ...(goesOn ? [] : [...tableEndGaps(lastOf(tables), pageCount), ...afterTablesGaps(contents, pages)]),
    ...(endsInText(document) ? textEndGaps(pages, pageCount) : []),
  ];
}

/** Whether text or forms stand on the pages after the last table. */
function continues({ grids, narrative, forms }: ReadDocument): boolean {
  const last = Math.max(...grids.flatMap(({ pages }) => pages));
  return (
    forms.some(({ page }) => page !== null && page > last) ||
    narrative.some(({ number, lines }) => number > last && lines.some((line) => line.includes("。")))
  );
}

/** Sheets of a workbook hold tables; elsewhere the last page is text where no table and no form stands on it. */
function endsInText({ medium, grids, forms, pageCount }: ReadDocument): boolean {
  if (medium === "xlsx" || medium === "xls") return false;
  const covered = [...grids.flatMap(({ pages }) => pages), ...forms.map(({ page }) => page)];
  return !covered.includes(pageCount);
}
