import { EMBED_PROTOCOL, type FrameMessage, parseHostMessage, placeText } from "./embedMessages.ts";
import { isAtHome, reopenPlace } from "./embedStore.ts";
import { useReading } from "./readingStore.ts";

/** What a frame can tell the page around it. */
export interface ParentLine {
  /** Asks for a height in px; nothing happens until the page has said that it listens. */
  readonly askHeight: (height: number) => void;
  readonly stop: () => void;
}

/** Places that come faster are put together: only the last counts. */
const PAUSE = 50;

/**
 * Opens the line to the page around the frame. Only `hello`, which says nothing, is sent to whoever is there; heights and places go
 * to the origin that answered first, and only that origin's messages from that very window are read.
 */
export function openParentLine(window: Window, onHello: () => void): ParentLine {
  const { parent } = window;
  if (parent === window) return { askHeight: () => undefined, stop: () => undefined };
  let origin: string | null = null;
  let height: number | null = null;
  const send = (message: FrameMessage, to: string | null) => to !== null && parent.postMessage(message, to);
  const tellHeight = () =>
    height !== null && send({ sunlit: EMBED_PROTOCOL, kind: "height", height }, origin);
  const reopen = lastOnly(reopenPlace);
  const tellPlace = lastOnly((place: string) =>
    send({ sunlit: EMBED_PROTOCOL, kind: "place", place, home: isAtHome() }, origin),
  );
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== parent || (origin !== null && addressable(event.origin) !== origin)) return;
    const message = parseHostMessage(event.data);
    if (message === null) return;
    if (message.kind === "place") {
      if (origin !== null) reopen.call(message.place);
      return;
    }
    if (origin === null) onHello();
    origin = addressable(event.origin);
    tellHeight();
  };
  window.addEventListener("message", listen);
  const unsubscribe = useReading.subscribe(({ place }, before) => {
    if (place !== before.place) tellPlace.call(placeText(place));
  });
  send({ sunlit: EMBED_PROTOCOL, kind: "hello" }, "*");
  return {
    askHeight: (asked) => {
      height = asked;
      tellHeight();
    },
    stop: () => {
      window.removeEventListener("message", listen);
      unsubscribe();
      reopen.stop();
      tellPlace.stop();
    },
  };
}

/** A page without an origin of its own (a sandboxed one, a file) can only be spoken to as "whoever is there". */
function addressable(origin: string): string {
  return origin === "null" ? "*" : origin;
}

/** Calls once per pause, with the last of what it was given; a flood costs no more than a trickle. */
function lastOnly(act: (text: string) => void): {
  readonly call: (text: string) => void;
  readonly stop: () => void;
} {
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    const text = last;
    last = null;
    timer = undefined;
    if (text !== null) act(text);
  };
  return {
    call: (text) => {
      last = text;
      timer ??= setTimeout(run, PAUSE);
    },
    stop: () => clearTimeout(timer),
  };
}
