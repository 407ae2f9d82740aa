import { useSyncExternalStore } from "react";
import type { Budget } from "../../budget/budget.ts";
import { PREVIEW, printPlace, USUAL_LOOK } from "../../state/place.ts";
import { usePlace } from "../../state/readingStore.ts";

/** The whole address of what is shown, with the budget named and without the reader's own settings. */
export function usePaperAddress(budget: Budget): string {
  const place = usePlace();
  const site = useSyncExternalStore(neverChanges, siteAddress, () => "");
  const named = place.budget === PREVIEW ? PREVIEW : budget.id;
  return site + printPlace({ ...place, budget: named, ...USUAL_LOOK });
}

/** Where the site stands. A file on a disk has no address for others, and its path is nobody else's business. */
export function siteAddress(): string {
  const { protocol, href } = window.location;
  return protocol === "file:" ? "" : href.replace(/#.*$/s, "");
}

function neverChanges(): () => void {
  return () => {};
}
