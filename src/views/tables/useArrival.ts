import { useEffect, useRef } from "react";
import type { Selection } from "./readSelection.ts";

/** The id of the heading of the open part. */
export const SHEET_HEADING = "sheet-heading";

/** When another part is opened without a mark in it, reading goes on at its heading. Not on the first visit. */
export function useArrival({ sheet, mark }: Selection): void {
  const before = useRef(sheet);
  useEffect(() => {
    const arrived = before.current !== sheet;
    before.current = sheet;
    if (!arrived || mark !== null) return;
    const heading = document.getElementById(SHEET_HEADING);
    heading?.focus({ preventScroll: true });
    if (heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView({ block: "start" });
  }, [sheet, mark]);
}
