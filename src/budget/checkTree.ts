import type { Oddity, Table } from "./budget.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Report } from "./report.ts";
import type { LineRole } from "./roles.ts";

/** The printed length of a code at each level of its classification. */
const CODE_LENGTHS: Partial<Record<LineRole, number>> = {
  class: 3,
  section: 5,
  item: 7,
  "economic-class": 3,
  "economic-item": 5,
};

/**
 * Refuses codes that stand twice in one table, codes of the wrong length for their level, and children whose parent is not
 * printed, unless the row says that the document itself prints it so.
 */
export function checkTree(table: Table, at: Report): void {
  for (const side of table.sides) {
    const lines = linesOf(table, side);
    checkCodes(lines, at);
    checkParents(lines, at);
    checkNesting(lines, at);
  }
}

function checkCodes(lines: readonly Line[], { place, report }: Report): void {
  const seen = new Set<string>();
  for (const line of lines) {
    const length = CODE_LENGTHS[line.role];
    if (line.code === null || length === undefined) continue;
    const at = placeOf(place, line);
    if (line.code.length !== length) {
      report({ kind: "wrong-code", place: at, expected: String(length), found: line.code });
    } else if (seen.has(line.code) && !excused(line, "code-printed-twice")) {
      report({ kind: "duplicate-code", place: at, expected: "", found: line.code });
    }
    seen.add(line.code);
  }
}

function checkParents(lines: readonly Line[], { place, report }: Report): void {
  const codes = new Set(lines.map((line) => line.code));
  for (const line of lines) {
    const parent = parentCode(line);
    if (parent === null || codes.has(parent) || excused(line, "parent-not-printed")) continue;
    report({ kind: "missing-parent", place: placeOf(place, line), expected: parent, found: line.code ?? "" });
  }
}

function parentCode(line: Line): string | null {
  const length = CODE_LENGTHS[line.role];
  if (line.code === null || length === undefined || line.code.length !== length || length === 3) return null;
  return line.code.slice(0, -2);
}

/** Economic names printed without codes: an item must stand under a class. */
function checkNesting(lines: readonly Line[], { place, report }: Report): void {
  let hasClass = false;
  for (const line of lines) {
    if (line.role === "economic-class") hasClass = true;
    if (
      line.role !== "economic-item" ||
      hasClass ||
      line.code !== null ||
      excused(line, "parent-not-printed")
    )
      continue;
    report({
      kind: "missing-parent",
      place: placeOf(place, line),
      expected: "economic-class",
      found: line.name,
    });
  }
}

function excused(line: Line, oddity: Oddity): boolean {
  return line.row.printedSo.includes(oddity);
}

function placeOf(place: string, line: Line): string {
  return `${place}.rows[${line.row.number - 1}]`;
}
