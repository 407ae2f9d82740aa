import { useState } from "react";
import type { Row } from "../../budget/budget.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePrinting } from "../parts/usePrinting.ts";
import { PrintedRow, type TableReading } from "./PrintedRow.tsx";
import { rowHeaders } from "./rowHeaders.ts";
import { useSheetMarks } from "./sheetMarks.ts";
import "./blankRows.css";

interface BlankRowsProps {
  readonly reading: TableReading;
  readonly rows: readonly Row[];
}

/** A long run of rows without figures, folded into one line that opens. Always open on paper and around a marked cell. */
export function BlankRows({ reading, rows }: BlankRowsProps) {
  const words = useMessages(tablesMessages);
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  const { mark } = useSheetMarks();
  const holdsMark = rows.some((row) => row.cells.some((cell) => cell.id === mark));
  const shown = open || printing || holdsMark;
  return (
    <>
      {!holdsMark && !printing && (
        <tr className="printed-row printed-row--fold">
          <td className="printed-cell printed-cell--fold" colSpan={reading.table.columns.length}>
            <button type="button" className="blank-fold" aria-expanded={shown} onClick={() => setOpen(!open)}>
              <span className="blank-fold__sign" aria-hidden="true" />
              {shown ? words.foldBlank(rows.length) : words.blankRows(rows.length)}
              {!shown && <RangeNames reading={reading} rows={rows} />}
            </button>
          </td>
        </tr>
      )}
      {shown && rows.map((row) => <PrintedRow key={row.number} reading={reading} row={row} />)}
    </>
  );
}

/** The first and last names of the run, so that a reader who looks for one knows where it is. */
function RangeNames({ reading, rows }: BlankRowsProps) {
  const words = useMessages(tablesMessages);
  const { names } = useReadingBudget();
  const printed = rows.flatMap((row) => lastName(reading, row));
  const [first, last] = [printed[0], printed[printed.length - 1]];
  if (first === undefined || last === undefined) return null;
  return <span className="blank-fold__names">{words.blankRange(names.show(first), names.show(last))}</span>;
}

/** Of a two-sided row the right name: that side prints one line for every class. */
function lastName({ table }: TableReading, row: Row): readonly string[] {
  const heads = [...rowHeaders(table, row)];
  const head = heads[heads.length - 1];
  return head ? [head.text.trim()] : [];
}
