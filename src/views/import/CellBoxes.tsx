import type { Cell } from "../../budget/budget.ts";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { selectPointed, useReading } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import { cellEvents } from "./cellEvents.ts";
import type { CellMark } from "./cellMarks.ts";
import type { Desk } from "./desk.ts";
import type { DeskControls } from "./useDesk.ts";

interface CellBoxesProps {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly marks: ReadonlyMap<string, CellMark>;
  /** The size of the page in points. */
  readonly width: number;
  readonly height: number;
  /** Where the page has no image: the words are written into the boxes. */
  readonly written: boolean;
}

/** The boxes of the cells that were read from a page, drawn over it. */
export function CellBoxes({ desk, controls, marks, width, height, written }: CellBoxesProps) {
  const words = useMessages(importDeskMessages);
  const pointed = desk.cell(useReading(selectPointed));
  const cells = desk.boxed(controls.page);
  const here = pointed !== null && cells.includes(pointed) ? pointed : null;
  const table = desk.table(here?.tableId ?? cells[0]?.tableId ?? "");
  const accept = (cell: Cell) => cell.page === controls.page && cell.box !== null;
  return (
    <svg
      className="cell-boxes"
      viewBox={`0 0 ${width} ${height}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: boxes that can be chosen are a list box
      role="listbox"
      tabIndex={0}
      aria-label={words.boxes(controls.page)}
      aria-activedescendant={here ? `box-${here.id}` : undefined}
      {...cellEvents({ desk, controls, pointed: here, table, accept })}
    >
      {cells.map((cell) => (
        <CellBox
          key={cell.id}
          cell={cell}
          chosen={cell.id === controls.chosen}
          mark={marks.get(cell.id)}
          written={written}
        />
      ))}
    </svg>
  );
}

interface CellBoxProps {
  readonly cell: Cell;
  readonly chosen: boolean;
  readonly mark: CellMark | undefined;
  readonly written: boolean;
}

function CellBox({ cell, chosen, mark, written }: CellBoxProps) {
  const words = useMessages(importDeskMessages);
  const pointed = useReading((reading) => reading.pointed === cell.id);
  if (cell.box === null) return null;
  const [x, y, width, height] = cell.box;
  const state = `${pointed ? " cell-box--pointed" : ""}${chosen ? " cell-box--chosen" : ""}`;
  const text = cell.text.trim();
  return (
    <g
      role="option"
      id={`box-${cell.id}`}
      data-cell={cell.id}
      aria-selected={chosen}
      aria-label={text === "" ? words.blank : text}
    >
      <rect
        className={`cell-box cell-box--${mark ?? "plain"}${state}`}
        x={x}
        y={y}
        width={width}
        height={height}
      />
      {written && (
        <text
          className="cell-box__text"
          x={x + 1}
          y={y + height * 0.75}
          fontSize={Math.min(9, height * 0.75)}
        >
          {text}
        </text>
      )}
    </g>
  );
}
