import type { Table } from "../../budget/budget.ts";
import { unitName } from "../../budget/unitName.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { holderLabel } from "../parts/sourceLabel.ts";
import { useMessages } from "../parts/useMessages.ts";
import { TakeData } from "../takeAway/TakeData.tsx";
import { NoDataNotice } from "./NoDataNotice.tsx";
import { OutsideNotice } from "./OutsideNotice.tsx";
import { PrintedTable } from "./PrintedTable.tsx";
import { printPages } from "./printPages.ts";
import { SheetHeading } from "./SheetHeading.tsx";
import { tableName } from "./sheetName.ts";
import type { SheetProps } from "./sheetProps.ts";

/** One published table with its heading, its notices, its rows and its printed notes. */
export function TableSheet({ table, open, bar }: SheetProps & { readonly table: Table }) {
  const words = useMessages(tablesMessages);
  const { budget, names } = useReadingBudget();
  const { language } = usePlace();
  const label = holderLabel(table.id, { budget, names, language });
  const name = tableName(table, { names, language });
  const unit = words.unit(unitName(table.unit, language));
  return (
    <>
      <SheetHeading
        open={open}
        label={
          <>
            {label} <span lang="zh-CN">{table.label}</span>
          </>
        }
        title={<Title table={table} name={name} />}
        facts={[
          <PrintedName key="body" printed={table.body} short={true} />,
          unit,
          table.pages.length > 0 ? words.pages(printPages(table.pages)) : words.noPages,
        ]}
        taking={<TakeData of={`${label} ${name}`} subject={{ kind: "table", id: table.id }} />}
      />
      <OutsideNotice table={table} />
      {table.state === "no-data" && <NoDataNotice />}
      {bar}
      <PrintedTable table={table} name={`${label} ${name} ${unit}`} />
      <Notes notes={table.notes} />
    </>
  );
}

function Title({ table, name }: { readonly table: Table; readonly name: string }) {
  const { language } = usePlace();
  if (language === "zh-CN") return <>{table.title}</>;
  return (
    <>
      {name}{" "}
      <span className="printed-name sheet__printed-title" lang="zh-CN">
        {table.title}
      </span>
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  const words = useMessages(tablesMessages);
  if (notes.length === 0) return null;
  return (
    <div className="sheet__notes">
      <h3 className="visually-hidden">{words.notes}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <PrintedName printed={note} />
          </li>
        ))}
      </ul>
    </div>
  );
}
