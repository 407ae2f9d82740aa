import { useMemo } from "react";
import type { Annotations } from "../budget/annotations.ts";
import type { Budget } from "../budget/budget.ts";
import type { Glossary } from "../budget/glossary.ts";
import type { GlossaryIndex } from "../model/glossary/glossaryIndex.ts";
import type { Review } from "../review/finding.ts";
import { usePlace } from "../state/readingStore.ts";
import { buildNames } from "../views/parts/names.ts";
import type { ReadingBudget } from "../views/parts/readingBudget.ts";

/** What is here of a budget; null is on its way, was refused or is not published. */
export interface ReadingParts {
  readonly budget: Budget | null;
  readonly checked: Review | null;
  readonly glossary: GlossaryIndex | null;
  readonly glossaryFile: Glossary | null;
  readonly annotations: Annotations | null;
}

/** The budget with its review, and what explains it in the reader's language; null until both are here. */
export function useReading(parts: ReadingParts): ReadingBudget | null {
  const { budget, checked, glossary, glossaryFile, annotations } = parts;
  const { language } = usePlace();
  return useMemo(() => {
    if (budget === null || checked === null) return null;
    const names = buildNames({ language, year: budget.year, glossary, annotations });
    return { budget, review: checked, names, glossary, glossaryFile, annotations };
  }, [budget, checked, language, glossary, glossaryFile, annotations]);
}
