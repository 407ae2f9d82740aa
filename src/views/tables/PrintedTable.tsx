import { useMemo } from "react";
import type { Table } from "../../budget/budget.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { useMessages } from "../parts/useMessages.ts";
import { BlankRows } from "./BlankRows.tsx";
import { columnGroups } from "./headerRows.ts";
import { lineCodes } from "./lineCodes.ts";
import { hasTiers } from "./lineWeight.ts";
import { PrintedHead } from "./PrintedHead.tsx";
import { PrintedRow } from "./PrintedRow.tsx";
import { rowRuns } from "./rowRuns.ts";
import { ScrollRegion } from "./ScrollRegion.tsx";

/** A published table as printed: its merged head, its rows in order, its figures as links to themselves. */
export function PrintedTable({ table, name }: { readonly table: Table; readonly name: string }) {
  const words = useMessages(tablesMessages);
  const reading = useMemo(() => ({ table, codes: lineCodes(table), tiered: hasTiers(table) }), [table]);
  const runs = useMemo(() => rowRuns(table.rows), [table]);
  return (
    <ScrollRegion label={words.scroll(name)}>
      <table className={`printed-table printed-table--${table.sides.length > 1 ? "two-sided" : "one-sided"}`}>
        <caption className="visually-hidden">{name}</caption>
        <Groups table={table} />
        <PrintedHead columns={table.columns} />
        <tbody>
          {runs.map((run) => {
            if (run.kind === "blank") {
              return <BlankRows key={run.rows[0]?.number} reading={reading} rows={run.rows} />;
            }
            return run.rows.map((row) => <PrintedRow key={row.number} reading={reading} row={row} />);
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Groups({ table }: { readonly table: Table }) {
  let start = 0;
  return columnGroups(table.columns).map((columns) => {
    start += columns;
    return <colgroup key={start} span={columns} />;
  });
}
