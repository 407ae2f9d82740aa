import { SCHEMA_ADDRESS } from "../budget/printBudget.ts";
import { type BudgetFile, FORMAT, FORMAT_VERSION } from "../budget/schema.ts";
import { readNarrative } from "./narrative/readNarrative.ts";
import type { ReadDocument } from "./readDocument.ts";
import { readIdentity } from "./readIdentity.ts";
import { labelNumber } from "./recognise/tableHead.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { buildTable } from "./table/buildTable.ts";

export interface BuildSettings {
  /** The id to publish under, once body and year are known. */
  readonly idOf: (body: string, year: number) => string;
  /** The day of conversion, YYYY-MM-DD. */
  readonly on: string;
  readonly sha256: string;
}

const COVER = /部门预算/;

/** The budget file of a document that was read; nothing is supplied that the document does not print. */
export function buildBudgetFile(
  document: ReadDocument,
  { idOf, on, sha256 }: BuildSettings,
): { readonly kind: "built"; readonly file: BudgetFile } | Refusal {
  if (document.grids.length === 0) return refuse("no-tables");
  const tables = document.grids.map((grid, index) =>
    buildTable(grid, { id: `t${index + 1}`, number: labelNumber(grid.head.label) ?? String(index + 1) }),
  );
  const { narrative, about } = readNarrative(document.narrative);
  const { forms, cover, medium, pageCount } = document;
  const { year, body, title } = readIdentity({ tables, forms, about, cover });
  if (year === null) return refuse("no-year");
  if (body.name === "") return refuse("no-body");
  const printed = cover
    .map((line) => line.replace(/\s/g, ""))
    .find((line) => COVER.test(line) && line.length < 60);
  return {
    kind: "built",
    file: {
      $schema: SCHEMA_ADDRESS,
      format: FORMAT,
      version: FORMAT_VERSION,
      id: idOf(body.name, year),
      title,
      year,
      body,
      provenance: {
        source: { title: printed ?? `${title}公开`, medium, pages: pageCount, sha256 },
        converted: { on, by: "importer" },
        corrections: [],
      },
      tables,
      forms: [...forms],
      narrative,
    },
  };
}
