import { useCallback } from "react";
import { create } from "zustand";
import type { Language } from "../budget/language.ts";
import { changePlace, type Place, type PlaceChange, printPlace, START, type View } from "./place.ts";

/** What changes while reading: the place (mirrored to the address) and what is pointed at (hover and focus, not in the address). */
interface Reading {
  readonly place: Place;
  /** The id of the node, flow or line that hover or focus rests on; linked across picture, table and panel. */
  readonly pointed: string | null;
}

export const useReading = create<Reading>()(() => ({ place: START, pointed: null }));

export const selectPlace = (reading: Reading): Place => reading.place;
export const selectPointed = (reading: Reading): string | null => reading.pointed;

export const selectLanguage = (reading: Reading): Language => reading.place.language;

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

/** Prints the address of an item of a view; stays the same function while only the reader's own item changes. */
export function useHrefTo(view: View): (item: string | null) => string {
  const around = useReading(({ place }) => placeAround(place));
  return useCallback((item) => printPlace(changePlace(around, { view, item })), [around, view]);
}

/** The one place for all places that differ in their item alone. */
function placeAround(place: Place): Place {
  const known = AROUND.get(place);
  if (known) return known;
  const around = { ...place, item: null };
  const address = printPlace(around);
  const one = BY_ADDRESS.get(address) ?? around;
  BY_ADDRESS.set(address, one);
  AROUND.set(place, one);
  return one;
}

const AROUND = new WeakMap<Place, Place>();
const BY_ADDRESS = new Map<string, Place>();

/** Points at an id everywhere it is shown, or at nothing. */
export function point(pointed: string | null): void {
  useReading.setState({ pointed });
}
