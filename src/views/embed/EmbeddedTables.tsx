import { useMemo } from "react";
import { useShows } from "../../state/embed/embedStore.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { NoPicture } from "../states/NoPicture.tsx";
import { FormSheet } from "../tables/FormSheet.tsx";
import { findingFlags } from "../tables/findingFlags.ts";
import { MarkBar } from "../tables/MarkBar.tsx";
import { NarrativeSheet } from "../tables/NarrativeSheet.tsx";
import { readSelection } from "../tables/readSelection.ts";
import { SheetIndex } from "../tables/SheetIndex.tsx";
import { SheetMarksContext } from "../tables/sheetMarks.ts";
import { type Sheet, sheetsOf } from "../tables/sheets.ts";
import { TableSheet } from "../tables/TableSheet.tsx";
import { useArrival } from "../tables/useArrival.ts";
import "../tables/tables.css";
import "../tables/printedTable.css";
import "../tables/sheetParts.css";

/** One table, form or the narrative in a frame; the contents of the document only where controls are wanted. */
export function EmbeddedTables() {
  const { budget, review } = useReadingBudget();
  const { item } = usePlace();
  const controls = useShows("controls");
  const sheets = useMemo(() => sheetsOf(budget), [budget]);
  const flags = useMemo(() => findingFlags(review), [review]);
  const selection = useMemo(() => readSelection(budget, item), [budget, item]);
  const marks = useMemo(() => ({ mark: selection.mark, flags }), [selection.mark, flags]);
  useArrival(selection);
  const current = sheets.find((sheet) => sheet.id === selection.sheet);
  if (current === undefined) return <NoPicture />;
  const hinted = controls || selection.mark !== null || selection.missing;
  return (
    <div className="tables embed__sheet">
      {controls && <SheetIndex key={current.id} sheets={sheets} current={current} />}
      <SheetMarksContext.Provider value={marks}>
        <article className="sheet">
          <OneSheet sheet={current} bar={hinted && <MarkBar selection={selection} />} />
        </article>
      </SheetMarksContext.Provider>
    </div>
  );
}

interface OneSheetProps {
  readonly sheet: Sheet;
  readonly bar: React.ReactNode;
}

function OneSheet({ sheet, bar }: OneSheetProps) {
  switch (sheet.kind) {
    case "table":
      return <TableSheet table={sheet.table} open bar={bar} />;
    case "form":
      return <FormSheet form={sheet.form} open bar={bar} />;
    case "narrative":
      return <NarrativeSheet open bar={bar} />;
  }
}
