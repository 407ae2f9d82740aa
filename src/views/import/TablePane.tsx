import { useRef } from "react";
import { unitName } from "../../budget/unitName.ts";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import { tableName } from "../tables/sheetName.ts";
import type { CellMark } from "./cellMarks.ts";
import type { Desk } from "./desk.ts";
import { MarkLegend } from "./MarkLegend.tsx";
import { ReadTable } from "./ReadTable.tsx";
import type { ReadingFacts } from "./readingFacts.ts";
import type { DeskControls } from "./useDesk.ts";
import { useFollowPointed } from "./useFollowPointed.ts";

interface TablePaneProps {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly facts: ReadingFacts;
}

/** One of the tables that were read, with the choice of another. */
export function TablePane({ desk, controls, marks, facts }: TablePaneProps) {
  const words = useMessages(importDeskMessages);
  const tables = useMessages(tablesMessages);
  const language = useLanguage();
  const { names } = useReadingBudget();
  const id = usePlainId();
  const pane = useRef<HTMLDivElement>(null);
  useFollowPointed(pane, controls.table);
  const table = desk.table(controls.table);
  const confidence = (of: string) => facts.tables.find((each) => each.id === of)?.confidence ?? "certain";
  return (
    <section className="desk__pane" aria-label={words.tablePane}>
      <div className="desk__bar">
        <h3 className="desk__pane-title">
          <label htmlFor={id}>{words.tablePane}</label>
        </h3>
        <select
          className="desk__choice"
          id={id}
          value={controls.table}
          onChange={(event) => controls.showTable(event.target.value)}
        >
          {desk.budget.tables.map((each) => (
            <option key={each.id} value={each.id}>
              {words.tableLabel(each.number, tableName(each, { names, language }))}
              {` · ${words.confidence[confidence(each.id)]}`}
            </option>
          ))}
        </select>
      </div>
      <div className="desk__view" ref={pane}>
        {table && (
          <>
            <p className="desk__note">
              <span lang="zh-CN">{table.title}</span> · {tables.unit(unitName(table.unit, language))}
              {table.state === "no-data" && ` · ${tables.noDataTag}`}
            </p>
            <MarkLegend table={table} marks={marks} />
            <ReadTable
              key={table.id}
              desk={desk}
              controls={controls}
              marks={marks}
              table={table}
              name={tableName(table, { names, language })}
            />
          </>
        )}
      </div>
    </section>
  );
}
