import type { Table } from "../../../budget/budget.ts";
import { type Line, linesOf } from "../../../budget/lines.ts";
import type { Observation } from "../../rule.ts";
import { hasMoney, termOf } from "../../term.ts";
import { lineNotPrinted } from "../places.ts";

const LEVELS = [
  { role: "department", zh: "部门", en: "department" },
  { role: "unit", zh: "单位", en: "unit" },
  { role: "project", zh: "项目", en: "project" },
] as const;

/** A project table goes from department to unit to project; where a level is not printed, its sums cannot be checked. */
export function levelChecks(table: Table): readonly Observation[] {
  const lines = linesOf(table);
  const [first] = lines.filter(isOnALevel);
  const amount = first ? termOf(first, "total", "amount") : null;
  if (amount === null || !hasMoney(amount)) return [];
  return LEVELS.filter(({ role }) => !lines.some((line) => line.role === role)).map(({ role, zh, en }) => {
    const { label, printed } = amount.evidence;
    const text = {
      zh: `${label.zh} ${printed}：表中没有${zh}一级的行。`,
      en: `${label.en} ${printed}: the table has no line of a ${en}.`,
    };
    return lineNotPrinted({ key: `${table.id}-${role}`, evidence: [amount.evidence], text });
  });
}

function isOnALevel(line: Line): boolean {
  return LEVELS.some(({ role }) => role === line.role);
}
