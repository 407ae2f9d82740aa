import type { Row, Table } from "../../budget/budget.ts";
import type { LineCodes } from "./lineCodes.ts";
import { lineWeight } from "./lineWeight.ts";
import { PrintedCell } from "./PrintedCell.tsx";
import { rowHeaders } from "./rowHeaders.ts";

/** What the rows of one table share. */
export interface TableReading {
  readonly table: Table;
  readonly codes: LineCodes;
  readonly tiered: boolean;
}

/** One row of a published table, both sides. */
export function PrintedRow({ reading, row }: { readonly reading: TableReading; readonly row: Row }) {
  const { table, codes, tiered } = reading;
  const heads = rowHeaders(table, row);
  return (
    <tr className={row.roles.includes("column-numbers") ? "printed-row printed-row--numbers" : "printed-row"}>
      {row.cells.map((cell, index) => {
        const side = table.columns[index]?.side ?? "lines";
        const role = row.roles[table.sides.indexOf(side)] ?? "empty";
        return (
          <PrintedCell
            key={cell.id}
            cell={cell}
            code={codes(cell)}
            head={heads.has(cell) && role !== "column-numbers"}
            weight={lineWeight(role, tiered)}
            opensSide={index > 0 && table.columns[index - 1]?.side !== side}
          />
        );
      })}
    </tr>
  );
}
