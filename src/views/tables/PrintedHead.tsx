import type { Column } from "../../budget/budget.ts";
import { type ColumnRole, holdsAmounts } from "../../budget/roles.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { type HeaderCell, headerRows } from "./headerRows.ts";
import { headWords } from "./headWords.ts";
import { namesRows } from "./rowHeaders.ts";

/** The printed head of a table with its merged cells. */
export function PrintedHead({ columns }: { readonly columns: readonly Column[] }) {
  const [first, ...rest] = headerRows(columns);
  return (
    <thead>
      {[first ?? [], ...rest].map((cells) => (
        <tr key={cells.map((cell) => `${cell.column}${cell.title}`).join()}>
          {cells.map((cell) => (
            <HeadCell key={cell.column} cell={cell} columns={columns} />
          ))}
        </tr>
      ))}
    </thead>
  );
}

interface HeadProps {
  readonly cell: HeaderCell;
  readonly columns: readonly Column[];
}

function HeadCell({ cell, columns }: HeadProps) {
  const column = columns[cell.column];
  const before = columns[cell.column - 1];
  const opensSide = before !== undefined && before.side !== column?.side;
  const kind = cell.columns === 1 && column ? kindOf(column.role) : "group";
  return (
    <th
      scope={cell.columns > 1 ? "colgroup" : "col"}
      colSpan={cell.columns}
      rowSpan={cell.rows}
      className={`printed-column printed-column--${kind}${opensSide ? " printed-cell--opens-side" : ""}`}
    >
      <HeadText cell={cell} columns={columns} />
    </th>
  );
}

function kindOf(role: ColumnRole): "name" | "words" | "figure" {
  if (namesRows(role)) return "name";
  return holdsAmounts(role) ? "figure" : "words";
}

function HeadText({ cell, columns }: HeadProps) {
  const language = useLanguage();
  const { names } = useReadingBudget();
  if (language === "zh-CN") return <>{cell.title}</>;
  const english = headWords(cell, columns, names);
  return (
    <>
      {english}{" "}
      <span className={english === null ? undefined : "printed-name"} lang="zh-CN">
        {cell.title}
      </span>
    </>
  );
}
