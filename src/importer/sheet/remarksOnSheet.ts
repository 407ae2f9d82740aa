import type { SheetRemark, SheetRow } from "./sheetContent.ts";
import { columnName, type SheetLooks } from "./sheetLooks.ts";

export interface SheetFacts {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly hidden: boolean;
  readonly look: SheetLooks;
  readonly notShown: readonly string[];
}

/** What of a sheet with text is not seen in the spreadsheet and was read all the same, and what is in it and was not read. */
export function remarksOnSheet({ name, rows, hidden, look, notShown }: SheetFacts): readonly SheetRemark[] {
  if (rows.length === 0) return [];
  const hiddenRows = rows.filter(({ row }) => look.hiddenRows.has(row + 1)).map(({ row }) => String(row + 1));
  const columns = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell.column)));
  const hiddenColumns = [...columns]
    .sort((one, other) => one - other)
    .filter((column) => look.hiddenColumns.has(column))
    .map(columnName);
  const remarks: readonly SheetRemark[] = [
    { kind: "hidden-rows", sheet: name, places: hiddenRows },
    { kind: "hidden-columns", sheet: name, places: hiddenColumns },
    { kind: "value-not-shown", sheet: name, places: notShown },
  ];
  const found = remarks.filter((remark) => remark.places.length > 0);
  return hidden ? [{ kind: "hidden-sheet", sheet: name, places: [] }, ...found] : found;
}
