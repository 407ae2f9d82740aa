import { importDeskMessages } from "../../i18n/importDesk.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { TABLE_WORDS } from "../../review/words/tableWords.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { Desk } from "./desk.ts";
import type { Doubt } from "./listDoubts.ts";
import { useCellName, useTableName } from "./useCellName.ts";
import type { DeskControls } from "./useDesk.ts";

interface DoubtEntryProps {
  readonly doubt: Doubt;
  readonly desk: Desk;
  readonly controls: DeskControls;
}

/** One thing to look at, and the button that lays it on the desk. */
export function DoubtEntry({ doubt, desk, controls }: DoubtEntryProps) {
  const words = useMessages(importDeskMessages);
  const text = useDoubtText(desk)(doubt);
  const show = showDoubt(doubt, desk, controls);
  return (
    <li className="doubt">
      <span className="doubt__text">{text}</span>
      {show && (
        <button type="button" className="import-button" onClick={show}>
          {words.show}
          <span className="visually-hidden"> {text}</span>
        </button>
      )}
    </li>
  );
}

function useDoubtText(desk: Desk): (doubt: Doubt) => string {
  const words = useMessages(importDeskMessages);
  const language = useLanguage();
  const cellName = useCellName();
  const tableName = useTableName();
  return (doubt) => {
    switch (doubt.kind) {
      case "gap": {
        const { kind, page, expected, found } = doubt.gap;
        const what = page === null ? words.gaps[kind] : words.onPage(words.gaps[kind], page);
        return words.gapAt(what, expected, found);
      }
      case "unread":
        return words.onPage(doubt.title, doubt.page);
      case "form":
        return words.onPage(doubt.project, doubt.page);
      case "unplaced":
        return `${tableName(doubt.table)} · ${words.unplacedAt(doubt.text, doubt.page)}`;
      case "sum-reading":
      case "sum-document": {
        const { table, row, column, what } = doubt.sum;
        if (column === null) return words.sumAt(tableName(table), row, words.sumWhat[what]);
        return `${cellName({ tableId: table, row, column })} · ${words.sumWhat[what]}`;
      }
      case "inferred": {
        const cell = desk.cell(doubt.cell);
        return cell ? `${cellName(cell)} · ${cell.text.trim() || words.blank}` : doubt.cell;
      }
      case "picture":
        return words.pageNumber(doubt.page);
      case "unitless":
        return tableName(doubt.table);
      case "remark": {
        const { kind, sheet, places } = doubt.remark;
        return words.remarkAt(words.remarks[kind], sheet, places.join(words.and));
      }
      case "missing":
        return wordingIn(TABLE_WORDS[doubt.role], language);
    }
  };
}

function showDoubt(doubt: Doubt, desk: Desk, controls: DeskControls): (() => void) | null {
  switch (doubt.kind) {
    case "gap": {
      const { page } = doubt.gap;
      return page === null ? null : () => controls.showPage(page);
    }
    case "unread":
    case "form":
      return () => controls.showPage(doubt.page);
    case "unplaced":
      return () => controls.show(doubt.table, doubt.page);
    case "sum-reading":
    case "sum-document": {
      const { table, row, column } = doubt.sum;
      const cells = desk.table(table)?.rows[row - 1]?.cells ?? [];
      const cell = column === null ? cells.find(({ text }) => text.trim() !== "") : cells[column - 1];
      return cell ? () => controls.choose(cell) : null;
    }
    case "inferred": {
      const cell = desk.cell(doubt.cell);
      return cell ? () => controls.choose(cell) : null;
    }
    case "picture":
      return () => controls.showPage(doubt.page);
    case "unitless":
      return () => controls.showTable(doubt.table);
    case "remark":
    case "missing":
      return null;
  }
}
