import { useDeferredValue } from "react";

/** A value for what stands beside a picture: null until the picture is painted, and a change of it follows the picture's. */
export function useAfterPicture<T>(value: T): T | null {
  // What is drawn without a window is drawn once.
  return useDeferredValue<T | null>(value, typeof window === "undefined" ? value : null);
}
