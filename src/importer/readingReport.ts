import type { Budget, Table } from "../budget/budget.ts";
import type { TableRole } from "../budget/roles.ts";
import { findGaps } from "./gaps/findGaps.ts";
import type { Gap } from "./gaps/gap.ts";
import type { ReadDocument } from "./readDocument.ts";
import { EXPECTED_TABLES } from "./recognise/tableRoles.ts";
import type { SheetRemark } from "./sheet/sheetContent.ts";
import { checkSums } from "./table/checkSums.ts";
import type { Grid } from "./table/grid.ts";
import type { SumDifference } from "./table/sumDifference.ts";
import { printedUnits } from "./table/supposedUnits.ts";

/** How sure the reading of a table is: every cell by its place, some inferred, or amounts left over. */
export type Confidence = "certain" | "inferred" | "doubtful";

export interface TableReport {
  readonly id: string;
  readonly role: TableRole;
  readonly title: string;
  readonly unit: string;
  readonly pages: readonly number[];
  readonly rows: number;
  /** Cells in which an amount is printed. */
  readonly amounts: number;
  readonly recognisedBy: string;
  readonly inferred: readonly string[];
  readonly confidence: Confidence;
}

export interface Unplaced {
  readonly table: string;
  readonly page: number;
  readonly text: string;
}

/** What was read, what was expected and not found, and everything that is less than certain. */
export interface ReadingReport {
  readonly tables: readonly TableReport[];
  readonly missing: readonly TableRole[];
  /** Signs that part of the document is not there. */
  readonly gaps: readonly Gap[];
  readonly unread: readonly { readonly title: string; readonly page: number }[];
  readonly unplaced: readonly Unplaced[];
  readonly sums: readonly SumDifference[];
  /** Tables that print no unit: that of the others was supposed, 万元 where they print none or several. */
  readonly unitless: readonly string[];
  /** Pages that are pictures and were not read. */
  readonly pictures: readonly number[];
  /** Hidden sheets, rows and columns of a workbook, which were read, and numbers that their format does not show. */
  readonly remarks: readonly SheetRemark[];
  readonly forms: number;
  /** Forms whose words may stand in the wrong cells. */
  readonly unsureForms: readonly { readonly form: string; readonly page: number; readonly project: string }[];
  readonly claims: number;
  /** True where every table was read whole. */
  readonly whole: boolean;
}

/** The report on a budget that was read from a document. */
export function reportOn(
  document: ReadDocument,
  budget: Budget,
  unplaced: readonly Unplaced[],
): ReadingReport {
  const pictures = document.pictures ?? [];
  const gaps = findGaps(document, budget);
  const sums = budget.tables.flatMap(checkSums);
  const unsureForms = budget.forms.flatMap(({ id, page, project }) =>
    document.unsureForms?.includes(id) ? [{ form: id, page: page ?? 1, project }] : [],
  );
  const tables = budget.tables.map((table, index) =>
    reportOnTable(table, { grid: document.grids[index], sums, unplaced }),
  );
  const unitless = budget.tables.flatMap(({ id }, index) =>
    document.grids[index]?.head.unitPrinted === false ? [id] : [],
  );
  const roles = new Set(budget.tables.map((table) => table.role));
  return {
    tables,
    missing: EXPECTED_TABLES.filter((role) => !roles.has(role)),
    gaps,
    unread: document.unread.map(({ title, page }) => ({ title, page })),
    unplaced,
    sums,
    unitless,
    pictures,
    remarks: document.remarks ?? [],
    forms: budget.forms.length,
    unsureForms,
    claims: budget.narrative.claims.length,
    whole:
      gaps.length === 0 &&
      unplaced.length === 0 &&
      document.unread.length === 0 &&
      unsureForms.length === 0 &&
      (unitless.length === 0 || printedUnits(document.grids).size === 1) &&
      sums.every((sum) => sum.kind === "document"),
  };
}

interface TableReading {
  readonly grid: Grid | undefined;
  readonly sums: readonly SumDifference[];
  readonly unplaced: readonly Unplaced[];
}

function reportOnTable(table: Table, { grid, sums, unplaced }: TableReading): TableReport {
  const { id, role, title, unit, pages } = table;
  const cells = table.rows.flatMap((row) => row.cells);
  const inferred = cells.filter((cell) => cell.inferred).map((cell) => cell.id);
  const left = unplaced.some((cell) => cell.table === id);
  const doubtful = left || sums.some((sum) => sum.table === id && sum.kind === "doubtful-reading");
  const columns = grid?.ruled ? "drawn lines" : "the words of the header";
  return {
    id,
    role,
    title,
    unit,
    pages,
    rows: table.rows.length,
    amounts: cells.filter((cell) => cell.figure?.kind === "amount" || cell.figure?.kind === "zero").length,
    recognisedBy: `title “${grid?.head.title ?? ""}”, columns by ${columns}`,
    inferred,
    confidence: doubtful ? "doubtful" : sureness(inferred.length),
  };
}

function sureness(inferred: number): Confidence {
  return inferred > 0 ? "inferred" : "certain";
}
