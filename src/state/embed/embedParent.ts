import { useReading } from "../readingStore.ts";
import { type LastOnly, lastOnly } from "./embedLastOnly.ts";
import { EMBED_PROTOCOL, type FrameMessage, parseHostMessage, placeText } from "./embedMessages.ts";
import { isAtHome, reopenPlace } from "./embedStore.ts";

/** What a frame can tell the page around it. */
export interface ParentLine {
  /** Asks for a height in px; nothing happens until the page has said that it listens. */
  readonly askHeight: (height: number) => void;
  readonly stop: () => void;
}

/** What a frame's window is used for here. */
export interface FramedWindow {
  readonly parent: Pick<Window, "postMessage">;
  readonly addEventListener: (type: "message", listener: (event: Heard) => void) => void;
  readonly removeEventListener: (type: "message", listener: (event: Heard) => void) => void;
}

/** A message as it comes in: from which window, of which origin. */
export type Heard = Pick<MessageEvent<unknown>, "source" | "origin" | "data">;

/** Messages that come or go faster are put together: only the last counts. In ms. */
const PAUSE = 50;

/** Until someone answers, hello is said after these waits, in ms: the script of the page may come late or never. */
const HELLOS = [0, 250, 1000, 3000, 9000, 27_000] as const;

interface Line {
  readonly parent: FramedWindow["parent"];
  readonly reopen: LastOnly<string>;
  readonly tellHeight: LastOnly<number>;
  /** Who answered first; null until then. */
  origin: string | null;
  height: number | null;
}

/**
 * Opens the line to the page around the frame. Only `hello`, which says nothing, is sent to whoever is there; heights and places go
 * to the origin that answered first, and only that origin's messages from that very window are read.
 */
export function openParentLine(window: FramedWindow): ParentLine {
  const { parent } = window;
  if (Object.is(parent, window)) return { askHeight: () => undefined, stop: () => undefined };
  const line: Line = {
    parent,
    reopen: lastOnly(PAUSE, reopenPlace),
    tellHeight: lastOnly(PAUSE, (height) => send(line, { sunlit: EMBED_PROTOCOL, kind: "height", height })),
    origin: null,
    height: null,
  };
  const stops = [listen(window, line), tellPlaces(line), sayHello(line)];
  return {
    askHeight: (height) => {
      line.height = height;
      line.tellHeight.call(height);
    },
    stop: () => {
      for (const stop of [...stops, line.reopen.stop, line.tellHeight.stop]) stop();
    },
  };
}

function listen(window: FramedWindow, line: Line): () => void {
  const onMessage = (event: Heard) => {
    if (event.source === line.parent) hear(line, event);
  };
  window.addEventListener("message", onMessage);
  return () => window.removeEventListener("message", onMessage);
}

function hear(line: Line, { origin, data }: Heard): void {
  if (line.origin !== null && addressable(origin) !== line.origin) return;
  const message = parseHostMessage(data);
  if (message?.kind === "place" && line.origin !== null) line.reopen.call(message.place);
  if (message?.kind !== "hello") return;
  line.origin = addressable(origin);
  if (line.height !== null) line.tellHeight.call(line.height);
}

function tellPlaces(line: Line): () => void {
  const tell = lastOnly(PAUSE, (place: string) =>
    send(line, { sunlit: EMBED_PROTOCOL, kind: "place", place, home: isAtHome() }),
  );
  const unsubscribe = useReading.subscribe(({ place }, before) => {
    if (place !== before.place) tell.call(placeText(place));
  });
  return () => {
    unsubscribe();
    tell.stop();
  };
}

function sayHello(line: Line): () => void {
  const hello = () => {
    if (line.origin === null) line.parent.postMessage({ sunlit: EMBED_PROTOCOL, kind: "hello" }, "*");
  };
  const timers = HELLOS.map((wait) => setTimeout(hello, wait));
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}

/** Without an answer there is no one to speak to. */
function send(line: Line, message: FrameMessage): void {
  if (line.origin !== null) line.parent.postMessage(message, line.origin);
}

/** A page without an origin of its own (a sandboxed one, a file) can only be spoken to as "whoever is there". */
function addressable(origin: string): string {
  return origin === "null" ? "*" : origin;
}
