import { changePlace, type PlaceChange, parsePlace, printPlace } from "./place.ts";
import { useReading } from "./readingStore.ts";

/**
 * The one module that ties the reading state to the address: links and the back button change the address, the address changes
 * the place. Returns a function that stops it.
 */
export function mirrorAddress(window: Window): () => void {
  const read = () => {
    useReading.setState({ place: parsePlace(window.location.hash), pointed: null });
  };
  read();
  window.addEventListener("hashchange", read);
  return () => window.removeEventListener("hashchange", read);
}

/** Goes to a place as a link would: it becomes an entry of the reader's history. */
export function go(change: PlaceChange): void {
  window.location.hash = printPlace(changePlace(useReading.getState().place, change));
}
