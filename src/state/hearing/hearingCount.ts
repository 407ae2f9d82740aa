import { useEffect } from "react";
import { openShelf } from "./hearingShelf.ts";
import { agendaName, type HearingOf, useHearings } from "./hearings.ts";

const shelf = openShelf(() => localStorage);

/** How many items a budget's agenda has. What reads agendas is fetched only where something is kept, here or by another window. */
export function useHearingCount({ id, title }: HearingOf): number {
  useEffect(() => {
    const name = agendaName(id);
    const read = () =>
      void import("./hearingStore.ts").then(
        ({ readHearing }) => readHearing({ id, title }),
        // Without the script there is no number; the hearing view says what is wrong.
        () => null,
      );
    if (!useHearings.getState().byBudget.has(id) && shelf.read(name) !== null) read();
    const follow = (event: StorageEvent) => (event.key === name || event.key === null) && read();
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, [id, title]);
  return useHearings((state) => state.byBudget.get(id)?.agenda.items.length ?? 0);
}
