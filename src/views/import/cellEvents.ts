import type { KeyboardEvent, MouseEvent, PointerEvent } from "react";
import type { Cell, Table } from "../../budget/budget.ts";
import type { Desk } from "./desk.ts";
import { hasMoved } from "./hasMoved.ts";
import { nextCell } from "./nextCell.ts";
import type { DeskControls } from "./useDesk.ts";

interface CellEventsOf {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly pointed: Cell | null;
  /** The table that the arrow keys move in. */
  readonly table: Table | null;
  readonly accept: (cell: Cell) => boolean;
}

/** What pointer and keyboard do on either side: one tab stop, arrows point, Enter or a press chooses, Escape gives up. */
export function cellEvents({ desk, controls, pointed, table, accept }: CellEventsOf) {
  const under = (target: EventTarget) =>
    desk.cell(
      target instanceof Element ? (target.closest("[data-cell]")?.getAttribute("data-cell") ?? null) : null,
    );
  return {
    onPointerOver: (event: PointerEvent) => {
      if (!hasMoved(event)) return;
      const cell = under(event.target);
      if (cell !== null && cell.id !== pointed?.id) controls.pointAt(cell);
    },
    onClick: ({ target }: MouseEvent) => {
      const cell = under(target);
      if (cell !== null) controls.choose(cell);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape") controls.choose(null);
      if (event.key === "Enter" && pointed !== null) controls.choose(pointed);
      if (table === null) return;
      const cell = nextCell({ table, from: pointed, key: event.key, accept });
      if (cell === null && !event.key.startsWith("Arrow")) return;
      event.preventDefault();
      if (cell !== null) controls.pointAt(cell);
    },
  };
}
