import type { Cell, Table } from "../../budget/budget.ts";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { selectPointed, useReading } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import { headerRows } from "../tables/headerRows.ts";
import { cellEvents } from "./cellEvents.ts";
import type { CellMark } from "./cellMarks.ts";
import type { Desk } from "./desk.ts";
import type { DeskControls } from "./useDesk.ts";

interface ReadTableProps {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly table: Table;
  readonly name: string;
}

/** A table as it was read, cell by cell; one tab stop, moved in with the arrow keys. */
export function ReadTable({ desk, controls, marks, table, name }: ReadTableProps) {
  const pointed = desk.cell(useReading(selectPointed));
  const here = pointed?.tableId === table.id ? pointed : null;
  return (
    <table
      className="read-table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells can be chosen is a grid
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-activedescendant={here ? `cell-${here.id}` : undefined}
      {...cellEvents({ desk, controls, pointed: here, table, accept: () => true })}
    >
      <ReadHead table={table} />
      <tbody lang="zh-CN">
        {table.rows.map((row) => (
          <tr key={row.number}>
            <th className="read-table__number" scope="row">
              {row.number}
            </th>
            {row.cells.map((cell) => (
              <ReadCell
                key={cell.id}
                cell={cell}
                chosen={cell.id === controls.chosen}
                mark={marks.get(cell.id)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ReadHead({ table }: { readonly table: Table }) {
  const words = useMessages(importDeskMessages);
  const rows = headerRows(table.columns);
  return (
    <thead lang="zh-CN">
      {rows.map((cells, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a head never change places
        <tr key={index}>
          {index === 0 && <td className="read-table__number" rowSpan={rows.length} />}
          {cells.map((cell) => (
            <th key={cell.column} colSpan={cell.columns} rowSpan={cell.rows} scope="col">
              {cell.title === "" ? (
                <span className="visually-hidden">{words.columnNumber(cell.column + 1)}</span>
              ) : (
                cell.title
              )}
            </th>
          ))}
        </tr>
      ))}
    </thead>
  );
}

interface ReadCellProps {
  readonly cell: Cell;
  readonly chosen: boolean;
  readonly mark: CellMark | undefined;
}

function ReadCell({ cell, chosen, mark }: ReadCellProps) {
  const pointed = useReading((reading) => reading.pointed === cell.id);
  const state = `${pointed ? " read-cell--pointed" : ""}${chosen ? " read-cell--chosen" : ""}`;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
    <td
      className={`read-cell read-cell--${kindOf(cell)} read-cell--${mark ?? "plain"}${state}`}
      id={`cell-${cell.id}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid
      role="gridcell"
      data-cell={cell.id}
      aria-selected={chosen}
    >
      {cell.text}
    </td>
  );
}

const LONGEST_CODE = 4;

/** Names need room; codes and other short words do not. */
function kindOf({ figure, text }: Cell): "figure" | "name" | "words" {
  if (figure !== null) return "figure";
  return text.trim().length > LONGEST_CODE ? "name" : "words";
}
