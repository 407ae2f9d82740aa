import { type ReactNode, useRef } from "react";
import type { Table } from "../../budget/budget.ts";
import { unitName } from "../../budget/unitName.ts";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import type { CellMark } from "./cellMarks.ts";
import type { Desk } from "./desk.ts";
import { MarkLegend } from "./MarkLegend.tsx";
import { ReadTable } from "./ReadTable.tsx";
import type { ReadingFacts } from "./readingFacts.ts";
import { useTableName } from "./useCellName.ts";
import type { DeskControls } from "./useDesk.ts";
import { useFollowPointed } from "./useFollowPointed.ts";

interface TablePaneProps {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly facts: ReadingFacts;
  /** The form that corrects the chosen cell. */
  readonly children: ReactNode;
}

/** One of the tables that were read, with the choice of another. */
export function TablePane({ desk, controls, marks, facts, children }: TablePaneProps) {
  const words = useMessages(importDeskMessages);
  const id = usePlainId();
  const pane = useRef<HTMLDivElement>(null);
  useFollowPointed(pane, `${controls.table} ${controls.chosen}`);
  const table = desk.table(controls.table);
  return (
    <section
      className={controls.chosen === null ? "desk__pane" : "desk__pane desk__pane--correcting"}
      aria-label={words.tablePane}
    >
      <div className="desk__bar">
        <h3 className="desk__pane-title">
          <label htmlFor={id}>{words.tablePane}</label>
        </h3>
        <TableChoice id={id} desk={desk} controls={controls} facts={facts} />
      </div>
      <div className="desk__view" ref={pane}>
        {table && <ShownTable key={table.id} table={table} desk={desk} controls={controls} marks={marks} />}
      </div>
      {children}
    </section>
  );
}

interface TableChoiceProps extends Pick<TablePaneProps, "desk" | "controls" | "facts"> {
  readonly id: string;
}

function TableChoice({ id, desk, controls, facts }: TableChoiceProps) {
  const words = useMessages(importDeskMessages);
  const nameOf = useTableName();
  const confidence = (of: string) => facts.tables.find((each) => each.id === of)?.confidence ?? "certain";
  return (
    <select
      className="desk__choice"
      id={id}
      value={controls.table}
      onChange={(event) => controls.showTable(event.target.value)}
    >
      {desk.budget.tables.map((each) => (
        <option key={each.id} value={each.id}>
          {`${nameOf(each.id)} · ${words.confidence[confidence(each.id)]}`}
        </option>
      ))}
    </select>
  );
}

interface ShownTableProps extends Pick<TablePaneProps, "desk" | "controls" | "marks"> {
  readonly table: Table;
}

function ShownTable({ table, desk, controls, marks }: ShownTableProps) {
  const tables = useMessages(tablesMessages);
  const language = useLanguage();
  const nameOf = useTableName();
  return (
    <>
      <p className="desk__note">
        <span lang="zh-CN">{table.title}</span> · {tables.unit(unitName(table.unit, language))}
        {table.state === "no-data" && ` · ${tables.noDataTag}`}
      </p>
      <MarkLegend table={table} marks={marks} />
      <ReadTable desk={desk} controls={controls} marks={marks} table={table} name={nameOf(table.id)} />
    </>
  );
}
