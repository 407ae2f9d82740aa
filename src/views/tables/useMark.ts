import type { RefCallback } from "react";
import { useSheetMarks } from "./sheetMarks.ts";
import { useShowMarked } from "./useShowMarked.ts";

/** The id of the line that says in words what is marked. */
export const MARK_BAR = "mark-bar";

/** What an element needs to be marked when the address names it: it is scrolled to and takes the focus. */
export interface MarkProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly tabIndex?: -1;
  readonly "data-marked"?: true;
  readonly "aria-describedby"?: string;
}

/** Spread on the element of an address: `<td {...useMark(cell.id)}>`. */
export function useMark(id: string): MarkProps {
  const marked = useSheetMarks().mark === id;
  const ref = useShowMarked(marked);
  return marked ? { ref, tabIndex: -1, "data-marked": true, "aria-describedby": MARK_BAR } : { ref };
}
