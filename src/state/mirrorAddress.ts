import { changePlace, type Place, type PlaceChange, parsePlace, printPlace } from "./place.ts";
import { useReading } from "./readingStore.ts";

/** Fetches what a place needs before it can be shown (its language); null where that is here. */
export type PreparePlace = (place: Place) => Promise<void> | null;

/**
 * The one module that ties the reading state to the address: links and the back button change the address, the address changes
 * the place, as soon as what `prepare` fetches for it is here or has failed. Returns a function that stops it.
 */
export function mirrorAddress(window: Window, prepare: PreparePlace = () => null): () => void {
  const show = () => {
    useReading.setState({ place: parsePlace(window.location.hash), pointed: null });
  };
  const read = () => {
    const waiting = prepare(parsePlace(window.location.hash));
    if (waiting === null) show();
    else waiting.then(show, show);
  };
  read();
  window.addEventListener("hashchange", read);
  return () => window.removeEventListener("hashchange", read);
}

let travel = (address: string): void => {
  window.location.hash = address;
};

/** Has every `go` travel in another way: in a frame, without an entry in the history of the page around it. */
export function travelBy(way: (address: string) => void): void {
  travel = way;
}

/** Goes to a place as a link would: it becomes an entry of the reader's history. */
export function go(change: PlaceChange): void {
  travel(printPlace(changePlace(useReading.getState().place, change)));
}
