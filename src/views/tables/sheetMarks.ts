import { createContext, useContext } from "react";
import type { FindingFlags } from "./findingFlags.ts";

/** What is marked in the open part of the document, and which figures findings rest on. */
export interface SheetMarks {
  readonly mark: string | null;
  readonly flags: FindingFlags;
}

const NO_MARKS: SheetMarks = { mark: null, flags: new Map() };

export const SheetMarksContext = createContext<SheetMarks>(NO_MARKS);

export function useSheetMarks(): SheetMarks {
  return useContext(SheetMarksContext);
}
