import { EMBED_PROTOCOL, parseFrameMessage } from "./embedMessages.ts";

/** Whom to listen to, and what to do with what is said. */
export interface FrameEars {
  /** The window of the frame as it is now; null while there is none. */
  readonly frame: () => Window | null;
  readonly onHello: () => void;
  readonly onHeight: (height: number) => void;
}

/** Listens to a frame of our own page, and only to that very window at our own origin. Returns a function that stops it. */
export function listenToFrame(window: Window, { frame, onHello, onHeight }: FrameEars): () => void {
  const { origin } = window.location;
  const listen = (event: MessageEvent<unknown>) => {
    const speaker = frame();
    if (speaker === null || event.source !== speaker || event.origin !== origin) return;
    const message = parseFrameMessage(event.data);
    if (message?.kind === "height") onHeight(Math.ceil(message.height));
    if (message?.kind !== "hello") return;
    speaker.postMessage({ sunlit: EMBED_PROTOCOL, kind: "hello" }, origin);
    onHello();
  };
  window.addEventListener("message", listen);
  return () => window.removeEventListener("message", listen);
}
