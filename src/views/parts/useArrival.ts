import { type RefObject, useEffect } from "react";

/** Brings what the address names into sight and puts the focus on it, when the reader arrives and when the name changes. */
export function useArrival(target: RefObject<HTMLElement | null>, name: string | null): void {
  useEffect(() => {
    if (name === null || target.current === null) return;
    target.current.focus({ preventScroll: true });
    target.current.scrollIntoView({ block: "start" });
  }, [target, name]);
}
