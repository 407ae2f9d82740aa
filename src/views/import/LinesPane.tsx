import { useMemo, useRef } from "react";
import type { Row } from "../../budget/budget.ts";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { selectPointed, useReading } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { Desk } from "./desk.ts";
import { matchLines } from "./matchLines.ts";
import { Pager } from "./Pager.tsx";
import type { SourcePage } from "./source.ts";
import type { DeskControls } from "./useDesk.ts";
import { useFollowPointed } from "./useFollowPointed.ts";

interface LinesPaneProps {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly lines: readonly SourcePage[];
}

const NONE: readonly string[] = [];

/** The lines of a file that has no page images; the row that is pointed at is marked where its words stand. */
export function LinesPane({ desk, controls, lines }: LinesPaneProps) {
  const words = useMessages(importDeskMessages);
  const pane = useRef<HTMLDivElement>(null);
  const { page } = controls;
  const source = lines.find(({ number }) => number === page);
  const shown = source?.lines ?? NONE;
  const rows = useMemo(() => rowsByLine(desk, page, shown), [desk, page, shown]);
  const label = source?.name
    ? words.sheetOf(source.name, page, lines.length)
    : words.pageOf(page, lines.length);
  useFollowPointed(pane, page);
  return (
    <section className="desk__pane" aria-label={words.linesPane}>
      <div className="desk__bar">
        <h3 className="desk__pane-title">{words.linesPane}</h3>
        {lines.length > 0 && (
          <Pager page={page} pages={lines.length} label={label} show={controls.showPage} />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <div className="desk__view" ref={pane} tabIndex={0} role="group" aria-label={words.linesPane}>
        <p className="desk__note">{lines.length > 0 ? words.lineHint : words.noSource}</p>
        <ol className="source-lines" lang="zh-CN">
          {shown.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file never change places
            <SourceLine key={index} line={line} row={rows.get(index)} controls={controls} />
          ))}
        </ol>
      </div>
    </section>
  );
}

interface SourceLineProps {
  readonly line: string;
  readonly row: Row | undefined;
  readonly controls: DeskControls;
}

function SourceLine({ line, row, controls }: SourceLineProps) {
  const pointed = useReading(selectPointed);
  const marked = row?.cells.find((cell) => cell.id === pointed);
  const first = row?.cells[0];
  return (
    <li
      className={marked ? "source-line source-line--pointed" : "source-line"}
      data-cell={marked?.id}
      onPointerEnter={first ? () => controls.pointAt(first) : undefined}
    >
      {line}
    </li>
  );
}

function rowsByLine(desk: Desk, page: number, lines: readonly string[]): ReadonlyMap<number, Row> {
  const byLine = new Map<number, Row>();
  for (const table of desk.budget.tables) {
    const rows = table.rows.filter((row) => row.page === page);
    const found = matchLines(lines, rows);
    for (const row of rows) {
      const line = found.get(row.number);
      if (line !== undefined && !byLine.has(line)) byLine.set(line, row);
    }
  }
  return byLine;
}
