import { useMemo } from "react";
import { bookletMessages } from "../../i18n/booklet.ts";
import { sheetClass } from "../paper/sheetClass.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { FormSheet } from "../tables/FormSheet.tsx";
import { findingFlags } from "../tables/findingFlags.ts";
import { NarrativeSheet } from "../tables/NarrativeSheet.tsx";
import { SheetMarksContext } from "../tables/sheetMarks.ts";
import { type Sheet, sheetsOf } from "../tables/sheets.ts";
import { TableSheet } from "../tables/TableSheet.tsx";
import "../tables/tables.css";
import "../tables/printedTable.css";
import "../tables/sheetParts.css";

/** The document itself: every table, form and stated figure in its own order, with the page it is printed on. */
export function BookletTables() {
  const words = useMessages(bookletMessages);
  const { budget, review } = useReadingBudget();
  const marks = useMemo(() => ({ mark: null, flags: findingFlags(review) }), [review]);
  return (
    <SheetMarksContext.Provider value={marks}>
      <p className="booklet-part__lead">{words.tablesLead}</p>
      {sheetsOf(budget).map((sheet) => (
        <article key={sheet.id} className={sheetClass(sheet)}>
          <OneSheet sheet={sheet} />
        </article>
      ))}
    </SheetMarksContext.Provider>
  );
}

function OneSheet({ sheet }: { readonly sheet: Sheet }) {
  switch (sheet.kind) {
    case "table":
      return <TableSheet table={sheet.table} open={false} bar={null} />;
    case "form":
      return <FormSheet form={sheet.form} open={false} bar={null} />;
    case "narrative":
      return <NarrativeSheet open={false} bar={null} />;
  }
}
