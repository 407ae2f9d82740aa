import { SCHEMA_ADDRESS } from "../budget/printBudget.ts";
import { type BudgetFile, type FileTable, FORMAT, FORMAT_VERSION } from "../budget/schema.ts";
import { readNarrative } from "./narrative/readNarrative.ts";
import type { ReadDocument } from "./readDocument.ts";
import { readIdentity } from "./readIdentity.ts";
import type { Unplaced } from "./readingReport.ts";
import { labelNumber } from "./recognise/tableHead.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { buildTable } from "./table/buildTable.ts";
import { supposeUnits } from "./table/supposedUnits.ts";

export interface BuildSettings {
  /** The id to publish under, once body and year are known. */
  readonly idOf: (body: string, year: number) => string;
  /** The day of conversion, YYYY-MM-DD. */
  readonly on: string;
  readonly sha256: string;
}

export interface BuiltFile {
  readonly kind: "built";
  readonly file: BudgetFile;
  /** Amounts that found no cell. */
  readonly unplaced: readonly Unplaced[];
}

/** The budget file of a document that was read; nothing is supplied that the document does not print. */
export function buildBudgetFile(
  document: ReadDocument,
  { idOf, on, sha256 }: BuildSettings,
): BuiltFile | Refusal {
  if (document.grids.length === 0) return refuse("no-tables");
  const built = supposeUnits(document.grids).map((grid, index) =>
    buildTable(grid, { id: `t${index + 1}`, number: labelNumber(grid.head.label) ?? String(index + 1) }),
  );
  const tables = onceARole(built.map(({ table }) => table));
  const unplaced = built.flatMap((each) => each.unplaced.map((cell) => ({ table: each.table.id, ...cell })));
  const { narrative, about } = readNarrative(document.narrative);
  const { forms, cover, medium, pageCount } = document;
  const { year, body, title } = readIdentity({ tables, forms, about, cover });
  if (year === null) return refuse("no-year");
  if (body.name === "") return refuse("no-body");
  const printed = coverTitle(cover);
  return {
    kind: "built",
    unplaced,
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

/** The title on the cover, which may stand on several lines. */
function coverTitle(cover: readonly string[]): string | undefined {
  const lines = cover.map((line) => line.replace(/\s/g, ""));
  for (let count = 1; count <= Math.min(4, lines.length); count += 1) {
    const joined = lines.slice(0, count).join("");
    if (joined.length > 60 || /^第[一二三]部分/.test(joined)) return undefined;
    const next = lines[count] ?? "";
    if (/部门$/.test(joined) && next.startsWith("预算")) return joined + next;
    if (/(?:部门|单位)预算/.test(joined)) return /^公开/.test(next) ? joined + next : joined;
  }
  return undefined;
}

/** Of two tables of one role the one of the general public budget has it; the other is none of those that rules know. */
function onceARole(tables: readonly FileTable[]): FileTable[] {
  return tables.map((table) => {
    const same = tables.filter((other) => other.role === table.role);
    const chief = same.find((other) => other.title.includes("一般公共预算")) ?? same[0];
    return same.length < 2 || chief === table || table.role.startsWith("projects")
      ? table
      : { ...table, role: "other" };
  });
}
