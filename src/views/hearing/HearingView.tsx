import { parseHearingPlace } from "../../state/hearing/hearingPlace.ts";
import { usePlace } from "../../state/readingStore.ts";
import { usePrinting } from "../parts/usePrinting.ts";
import { AgendaPage } from "./AgendaPage.tsx";
import { Brief } from "./brief/Brief.tsx";
import { PresentPage } from "./PresentPage.tsx";
import { useAgenda } from "./useAgenda.ts";
import "./hearing.css";

/** A deputy's agenda for a hearing: the list to prepare it, one item large to hold it, the brief on paper. */
export function HearingView() {
  const { item } = usePlace();
  const printing = usePrinting();
  const { of, hearing, entries } = useAgenda();
  const place = parseHearingPlace(item);
  return (
    <>
      {place.kind === "present" ? (
        <PresentPage entries={entries} number={place.number} />
      ) : (
        <AgendaPage of={of} hearing={hearing} entries={entries} wanted={place.key} />
      )}
      {printing && <Brief entries={entries} />}
    </>
  );
}
