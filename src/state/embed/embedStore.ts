import { create } from "zustand";
import { type Place, parsePlace, START } from "../place.ts";
import { useReading } from "../readingStore.ts";
import { type EmbedSettings, embeddable, parseEmbed, SHOWN, type Shown } from "./embedSettings.ts";

/** What a frame remembers beside its reader's place. */
interface EmbedState {
  readonly shown: readonly Shown[];
  /** The place that the editor chose: that of the frame's own address. */
  readonly home: Place;
  /** The places before this one, the last at the end; the frame keeps them itself and leaves the page's history alone. */
  readonly trail: readonly Place[];
}

const MOST_STEPS = 50;

export const useEmbed = create<EmbedState>()(() => ({ shown: SHOWN, home: START, trail: [] }));

export const selectShown = (state: EmbedState): readonly Shown[] => state.shown;
export const selectTrail = (state: EmbedState): readonly Place[] => state.trail;

/** Whether this belongs to what the editor wants shown. */
export function useShows(name: Shown): boolean {
  return useEmbed(selectShown).includes(name);
}

/** The frame's settings as they are now: its address. */
export function currentEmbed(): EmbedSettings {
  return { place: useReading.getState().place, shown: useEmbed.getState().shown };
}

/** Begins at the place of an address, as if nothing had been before. */
export function startEmbed(fragment: string): void {
  const { place, shown } = parseEmbed(fragment);
  useEmbed.setState({ shown, home: place, trail: [] });
  useReading.setState({ place, pointed: null });
}

/** Goes to the place of a link inside the frame; another choice of settings is no step to go back from. */
export function travelTo(address: string): void {
  const { place } = useReading.getState();
  const next = embeddable(parsePlace(address));
  const { trail } = useEmbed.getState();
  if (!isSamePicture(place, next)) useEmbed.setState({ trail: [...trail, place].slice(-MOST_STEPS) });
  useReading.setState({ place: next, pointed: null });
}

/** Goes one step back; basis, language and look stay as they are now. */
export function travelBack(): void {
  const { trail } = useEmbed.getState();
  const last = trail[trail.length - 1];
  if (last === undefined) return;
  const { budget, view, item } = last;
  useEmbed.setState({ trail: trail.slice(0, -1) });
  useReading.setState({ place: { ...useReading.getState().place, budget, view, item }, pointed: null });
}

/** Reopens the place that the page around remembers; from there one step leads to the editor's own. */
export function reopenPlace(address: string): void {
  const { home } = useEmbed.getState();
  const { theme, text } = home;
  const place = { ...embeddable(parsePlace(address)), theme, text };
  useEmbed.setState({ trail: isSamePicture(place, home) ? [] : [home] });
  useReading.setState({ place, pointed: null });
}

/** Whether the reader is where the editor put the frame. */
export function isAtHome(): boolean {
  const { home } = useEmbed.getState();
  const { place } = useReading.getState();
  return isSamePicture(place, home) && place.basis === home.basis && place.language === home.language;
}

function isSamePicture(left: Place, right: Place): boolean {
  return left.budget === right.budget && left.view === right.view && left.item === right.item;
}
