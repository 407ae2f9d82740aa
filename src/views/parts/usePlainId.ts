import { useId } from "react";

/** An id that is unique on the page and may stand in `url(#…)`. */
export function usePlainId(): string {
  return `p${useId().replace(/[^A-Za-z0-9]/g, "")}`;
}
