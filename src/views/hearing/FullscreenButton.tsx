import { type RefObject, useSyncExternalStore } from "react";
import { hearingMessages } from "../../i18n/hearing.ts";
import { useMessages } from "../parts/useMessages.ts";

interface FullscreenButtonProps {
  readonly stage: RefObject<HTMLElement | null>;
}

/** Fills the screen with the presentation, where the browser and the surrounding frame allow it. */
export function FullscreenButton({ stage }: FullscreenButtonProps) {
  const words = useMessages(hearingMessages);
  const filled = useSyncExternalStore(watchFullscreen, isFilled, () => false);
  if (typeof document === "undefined" || !document.fullscreenEnabled) return null;
  const toggle = () => {
    const done = filled ? document.exitFullscreen() : stage.current?.requestFullscreen();
    // Refused by the browser: the presentation fills the window as before.
    done?.catch(() => {});
  };
  return (
    <button type="button" className="present__button" onClick={toggle}>
      {filled ? words.fullscreenLeave : words.fullscreen}
    </button>
  );
}

function isFilled(): boolean {
  return document.fullscreenElement !== null;
}

function watchFullscreen(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
