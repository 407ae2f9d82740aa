import { useEffect, useState } from "react";

const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "scroll"] as const;

/** Whether the reader has moved, touched, typed or scrolled yet: what only answers a reader is fetched then. */
export function useReaderIsActive(): boolean {
  const [isActive, setActive] = useState(false);
  useEffect(() => {
    if (isActive) return;
    const wake = () => setActive(true);
    for (const sign of SIGNS) window.addEventListener(sign, wake, { passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, wake);
    };
  }, [isActive]);
  return isActive;
}
