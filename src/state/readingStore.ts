import { create } from "zustand";
import { changePlace, type Place, type PlaceChange, printPlace, START } from "./place.ts";

/** What changes while reading: the place (mirrored to the address) and what is pointed at (hover and focus, not in the address). */
interface Reading {
  readonly place: Place;
  /** The id of the node, flow or line that hover or focus rests on; linked across picture, table and panel. */
  readonly pointed: string | null;
}

export const useReading = create<Reading>()(() => ({ place: START, pointed: null }));

export const selectPlace = (reading: Reading): Place => reading.place;
export const selectPointed = (reading: Reading): string | null => reading.pointed;

/** The place the reader is at. */
export function usePlace(): Place {
  return useReading(selectPlace);
}

/** Whether hover or focus rests on an id; what shows many ids is drawn anew only where the answer changes. */
export function usePointedAt(id: string): boolean {
  return useReading((reading) => reading.pointed === id);
}

/** Prints the address of a place near the reader's: `href({ view: "functions", item: "201" })`. */
export function useHref(): (change: PlaceChange) => string {
  const place = usePlace();
  return (change) => printPlace(changePlace(place, change));
}

/** Points at an id everywhere it is shown, or at nothing. */
export function point(pointed: string | null): void {
  useReading.setState({ pointed });
}
