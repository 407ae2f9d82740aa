import type { FileRow, FileTable } from "../../budget/schema.ts";

const CODE_COLUMNS: ReadonlySet<string> = new Set(["code", "code-class", "code-section", "code-item"]);
const LEVELS: ReadonlySet<string> = new Set(["class", "section", "item", "economic-class", "economic-item"]);

/** Marks the rows where the document itself breaks its tree: a parent that is not printed, a code that stands twice. */
export function markOddities(table: FileTable): FileTable {
  const sides = [...new Set(table.columns.map((column) => column.side ?? "lines"))];
  const codes = table.rows.map((row) => sides.map((_, side) => codeOf(table, row, side)));
  const printed = new Set(codes.flat());
  const seen = new Set<string>();
  let hasClass = false;
  const rows = table.rows.map((row, index) => {
    const printedSo = new Set<"parent-not-printed" | "code-printed-twice">();
    if (row.roles.includes("economic-class")) hasClass = true;
    sides.forEach((side, place) => {
      const code = codes[index]?.[place] ?? "";
      if (!LEVELS.has(row.roles[place] ?? "")) return;
      if (code === "" && row.roles[place] === "economic-item" && !hasClass)
        printedSo.add("parent-not-printed");
      if (code === "") return;
      if (code.length > 3 && !printed.has(code.slice(0, -2))) printedSo.add("parent-not-printed");
      if (seen.has(`${side} ${code}`)) printedSo.add("code-printed-twice");
      seen.add(`${side} ${code}`);
    });
    return printedSo.size === 0 ? row : { ...row, printedSo: [...printedSo] };
  });
  return { ...table, rows };
}

function codeOf(table: FileTable, row: FileRow, place: number): string {
  const sides = [...new Set(table.columns.map((column) => column.side ?? "lines"))];
  const code = table.columns
    .map((column, index) =>
      (column.side ?? "lines") === sides[place] && CODE_COLUMNS.has(column.role)
        ? (row.cells[index]?.trim() ?? "")
        : "",
    )
    .join("");
  return /^\d+$/.test(code) ? code : "";
}
