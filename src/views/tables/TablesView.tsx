import { useMemo } from "react";
import { tablesMessages } from "../../i18n/tables.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { sheetClass } from "../paper/sheetClass.ts";
import { AroundPrinted } from "../parts/AroundPrinted.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePrinting } from "../parts/usePrinting.ts";
import { FormSheet } from "./FormSheet.tsx";
import { findingFlags } from "./findingFlags.ts";
import { MarkBar } from "./MarkBar.tsx";
import { NarrativeSheet } from "./NarrativeSheet.tsx";
import { readSelection } from "./readSelection.ts";
import { SheetIndex, SheetLabel } from "./SheetIndex.tsx";
import { SheetMarksContext } from "./sheetMarks.ts";
import type { SheetProps } from "./sheetProps.ts";
import { type Sheet, sheetsOf } from "./sheets.ts";
import { TableSheet } from "./TableSheet.tsx";
import { useArrival } from "./useArrival.ts";
import "./tables.css";
import "./printedTable.css";
import "./sheetParts.css";

/** The document as published: one table, form or the narrative at a time, all of them on paper. */
export function TablesView() {
  const words = useMessages(tablesMessages);
  const { budget, review } = useReadingBudget();
  const { item } = usePlace();
  const sheets = useMemo(() => sheetsOf(budget), [budget]);
  const flags = useMemo(() => findingFlags(review), [review]);
  const selection = useMemo(() => readSelection(budget, item), [budget, item]);
  const marks = useMemo(() => ({ mark: selection.mark, flags }), [selection.mark, flags]);
  const printing = usePrinting();
  useArrival(selection);
  const current = sheets.find((sheet) => sheet.id === selection.sheet);
  const shown = printing ? sheets : sheets.filter((sheet) => sheet === current);
  return (
    <div className="tables">
      <header className="tables__intro">
        <h1 className="tables__title">{words.title}</h1>
        <p className="tables__lead">
          <AroundPrinted say={words.intro} printed={budget.provenance.source.title} />
        </p>
      </header>
      {current && <SheetIndex key={current.id} sheets={sheets} current={current} />}
      <SheetMarksContext.Provider value={marks}>
        <div className="tables__sheets">
          {shown.map((sheet) => (
            <article key={sheet.id} className={sheetClass(sheet)}>
              <OneSheet
                sheet={sheet}
                open={sheet === current}
                bar={sheet === current && <MarkBar selection={selection} />}
              />
            </article>
          ))}
          {current && <Neighbours sheets={sheets} current={current} />}
        </div>
      </SheetMarksContext.Provider>
    </div>
  );
}

function OneSheet({ sheet, open, bar }: SheetProps & { readonly sheet: Sheet }) {
  switch (sheet.kind) {
    case "table":
      return <TableSheet table={sheet.table} open={open} bar={bar} />;
    case "form":
      return <FormSheet form={sheet.form} open={open} bar={bar} />;
    case "narrative":
      return <NarrativeSheet open={open} bar={bar} />;
  }
}

interface NeighboursProps {
  readonly sheets: readonly Sheet[];
  readonly current: Sheet;
}

function Neighbours({ sheets, current }: NeighboursProps) {
  const words = useMessages(tablesMessages);
  const at = sheets.indexOf(current);
  return (
    <div className="sheet-neighbours">
      <Neighbour sheet={sheets[at - 1]} word={words.previous} />
      <Neighbour sheet={sheets[at + 1]} word={words.next} />
    </div>
  );
}

function Neighbour({ sheet, word }: { readonly sheet: Sheet | undefined; readonly word: string }) {
  const href = useHref();
  if (sheet === undefined) return <span />;
  return (
    <a className="sheet-neighbours__link" href={href({ view: "tables", item: sheet.id })}>
      <span className="sheet-neighbours__word">{word}</span>
      <SheetLabel sheet={sheet} />
    </a>
  );
}
