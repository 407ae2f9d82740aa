import { type Place, parsePlace, printPlace, USUAL_LOOK } from "../place.ts";
import { isEmbeddable } from "./embedSettings.ts";

/** The version of what a frame and the page around it say to each other: the value of `sunlit` in every message. */
export const EMBED_PROTOCOL = 1;

/** Heights of a frame in px: none is sent or obeyed outside. */
export const TALLEST_FRAME = 20_000;

/** The longest address in a message, in characters. */
const LONGEST_PLACE = 2000;

/**
 * What a frame tells the page around it: that it is there, how high its content is, and where its reader is. `home` says that
 * this is the place of the frame's own address, so that nothing needs to be remembered.
 */
export type FrameMessage =
  | { readonly sunlit: 1; readonly kind: "hello" }
  | { readonly sunlit: 1; readonly kind: "height"; readonly height: number }
  | { readonly sunlit: 1; readonly kind: "place"; readonly place: string; readonly home: boolean };

/** What the page around says to a frame: that it listens, and which place its own address remembers. */
export type HostMessage =
  | { readonly sunlit: 1; readonly kind: "hello" }
  | { readonly sunlit: 1; readonly kind: "place"; readonly place: string };

/** Reads what came from a frame; null for everything that is not exactly one of its messages. Never throws. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  switch (kindOf(data)) {
    case "hello":
      return hasOnly(data, ["sunlit", "kind"]) ? { sunlit: EMBED_PROTOCOL, kind: "hello" } : null;
    case "height": {
      const height = ownValue(data, "height");
      if (!hasOnly(data, ["sunlit", "kind", "height"]) || !isHeight(height)) return null;
      return { sunlit: EMBED_PROTOCOL, kind: "height", height };
    }
    case "place": {
      const place = ownValue(data, "place");
      const home = ownValue(data, "home");
      if (!hasOnly(data, ["sunlit", "kind", "place", "home"])) return null;
      if (typeof home !== "boolean" || !isPlaceText(place)) return null;
      return { sunlit: EMBED_PROTOCOL, kind: "place", place, home };
    }
    default:
      return null;
  }
}

/** Reads what came from the page around; null for everything that is not exactly one of its messages. Never throws. */
export function parseHostMessage(data: unknown): HostMessage | null {
  switch (kindOf(data)) {
    case "hello":
      return hasOnly(data, ["sunlit", "kind"]) ? { sunlit: EMBED_PROTOCOL, kind: "hello" } : null;
    case "place": {
      const place = ownValue(data, "place");
      if (!hasOnly(data, ["sunlit", "kind", "place"]) || !isPlaceText(place)) return null;
      return { sunlit: EMBED_PROTOCOL, kind: "place", place };
    }
    default:
      return null;
  }
}

/** A place as messages carry it: without theme and text size, which belong to the frame and not to the reader's place in it. */
export function placeText(place: Place): string {
  return printPlace({ ...place, ...USUAL_LOOK });
}

function kindOf(data: unknown): unknown {
  return ownValue(data, "sunlit") === EMBED_PROTOCOL ? ownValue(data, "kind") : null;
}

/** A value that the message itself holds: what it inherits or computes does not count. */
function ownValue(data: unknown, name: string): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  try {
    const found: unknown = Object.getOwnPropertyDescriptor(data, name)?.value;
    return found;
  } catch {
    // Only a proxy can refuse, and no message from another window is one.
    return undefined;
  }
}

function hasOnly(data: unknown, names: readonly string[]): boolean {
  if (typeof data !== "object" || data === null) return false;
  const found = Reflect.ownKeys(data);
  return found.length === names.length && names.every((name) => found.includes(name));
}

function isHeight(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value < TALLEST_FRAME;
}

/** Whether this is an address of a place that a frame can show, exactly as we print it. */
function isPlaceText(value: unknown): value is string {
  if (typeof value !== "string" || value.length > LONGEST_PLACE) return false;
  const place = parsePlace(value);
  return isEmbeddable(place) && value === placeText(place);
}
