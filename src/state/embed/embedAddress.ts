import { travelBy } from "../mirrorAddress.ts";
import { useReading } from "../readingStore.ts";
import { parseEmbed, printEmbed } from "./embedSettings.ts";
import { currentEmbed, startEmbed, travelTo, useEmbed } from "./embedStore.ts";

/** What the frame's own history entry carries: the address that the editor gave the frame. */
const HOME = "sunlitHome";

/** Longer texts are none of our addresses. */
const LONGEST_HOME = 2000;

/**
 * Ties the reading state of a frame to the frame's own address. The address is replaced, never added to: entries of a frame
 * stand in the one history that all frames of a page share, so the reader's back button would walk through our picture before it
 * leaves the portal's page. The way back inside the frame is the frame's own (embedStore). Returns a function that stops it.
 */
export function mirrorEmbed(window: Window): () => void {
  const begin = () => startEmbed(window.location.hash);
  begin();
  rememberHome(window.history.state);
  travelBy(travelTo);
  const stop = useReading.subscribe(({ place }, before) => {
    if (place !== before.place) replaceAddress(window);
  });
  replaceAddress(window);
  window.addEventListener("hashchange", begin);
  return () => {
    stop();
    window.removeEventListener("hashchange", begin);
  };
}

/** A browser that reloads a frame where its reader was has kept the editor's own place in the entry. */
function rememberHome(state: unknown): void {
  const kept: unknown = typeof state === "object" && state !== null ? Reflect.get(state, HOME) : undefined;
  if (typeof kept !== "string" || kept.length > LONGEST_HOME || !kept.startsWith("#/")) return;
  const home = parseEmbed(kept).place;
  useEmbed.setState({ home, trail: [home] });
}

function replaceAddress(window: Window): void {
  const { shown } = useEmbed.getState();
  const home = printEmbed({ place: useEmbed.getState().home, shown });
  try {
    window.history.replaceState({ [HOME]: home }, "", printEmbed(currentEmbed()));
  } catch {
    // A sandboxed frame may not change its address, and some browsers limit how often: the place is in the store all the same.
  }
}
