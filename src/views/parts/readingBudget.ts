import { createContext, useContext } from "react";
import type { Annotations } from "../../budget/annotations.ts";
import type { Budget } from "../../budget/budget.ts";
import type { Glossary } from "../../budget/glossary.ts";
import type { GlossaryIndex } from "../../model/glossary/glossaryIndex.ts";
import type { Review } from "../../review/finding.ts";
import type { Names } from "./names.ts";

/** The budget that is being read, with all that explains it. Glossary and annotations may still be on their way. */
export interface ReadingBudget {
  readonly budget: Budget;
  readonly review: Review;
  readonly names: Names;
  readonly glossary: GlossaryIndex | null;
  /** The whole glossary, for the search. */
  readonly glossaryFile: Glossary | null;
  readonly annotations: Annotations | null;
}

export const ReadingBudgetContext = createContext<ReadingBudget | null>(null);

/** The budget that the surrounding page reads. Throws outside a page: a mistake of the program, not of the data. */
export function useReadingBudget(): ReadingBudget {
  const reading = useContext(ReadingBudgetContext);
  if (reading === null) throw new Error("useReadingBudget needs a ReadingBudgetContext above it");
  return reading;
}
