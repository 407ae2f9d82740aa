import type { Table } from "../../budget/budget.ts";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { CellMark } from "./cellMarks.ts";

const MARKS: readonly CellMark[] = ["doubtful", "inferred", "differs", "corrected"];

interface MarkLegendProps {
  readonly table: Table;
  readonly marks: ReadonlyMap<string, CellMark>;
}

/** What the marks in a table mean; only those that it has. */
export function MarkLegend({ table, marks }: MarkLegendProps) {
  const words = useMessages(importDeskMessages);
  const cells = table.rows.flatMap((row) => row.cells);
  const present = MARKS.filter((mark) => cells.some((cell) => marks.get(cell.id) === mark));
  if (present.length === 0) return null;
  return (
    <ul className="mark-legend">
      {present.map((mark) => (
        <li key={mark}>
          <span className={`mark-legend__sign read-cell--${mark}`} aria-hidden="true" />
          {words.marks[mark]}
        </li>
      ))}
    </ul>
  );
}
