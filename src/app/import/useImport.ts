import { useSyncExternalStore } from "react";
import { readImport, watchImport } from "./importSession.ts";
import type { ImportState } from "./importState.ts";

/** Where the clerk stands with a file. */
export function useImport(): ImportState {
  return useSyncExternalStore(watchImport, readImport);
}
