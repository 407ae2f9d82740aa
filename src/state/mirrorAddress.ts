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
