import { useQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import type { Budget } from "../../budget/budget.ts";
import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { buildGlossaryIndex } from "../../model/glossary/glossaryIndex.ts";
import { review } from "../../review/review.ts";
import { annotationsQuery, budgetQuery, glossaryQuery } from "../../state/queries.ts";
import { usePlace } from "../../state/readingStore.ts";
import { EmbedFrame } from "../../views/embed/EmbedFrame.tsx";
import { buildNames } from "../../views/parts/names.ts";
import { type ReadingBudget, ReadingBudgetContext } from "../../views/parts/readingBudget.ts";
import { FailedState } from "../../views/states/FailedState.tsx";
import { LoadingState } from "../../views/states/LoadingState.tsx";
import { ViewBoundary } from "../../views/states/ViewBoundary.tsx";
import { readApart, reviewReadApart } from "../reading/readApart.ts";
import { embedView } from "./embedViews.ts";
import { useEmbedTitle } from "./useEmbedTitle.ts";

/** One budget in a frame: the picture as soon as its data is here; explanations and English names may come later or not at all. */
export function EmbeddedBudget({ entry }: { readonly entry: CatalogueEntry }) {
  const budget = useQuery(budgetQuery(entry, readApart));
  if (budget.isPending) {
    return (
      <EmbedFrame reading={null}>
        <LoadingState />
      </EmbedFrame>
    );
  }
  if (budget.isError) {
    return (
      <EmbedFrame reading={null}>
        <FailedState error={budget.error} retry={() => budget.refetch()} />
      </EmbedFrame>
    );
  }
  return <EmbeddedReading entry={entry} budget={budget.data} />;
}

interface EmbeddedReadingProps {
  readonly entry: CatalogueEntry;
  readonly budget: Budget;
}

function EmbeddedReading({ entry, budget }: EmbeddedReadingProps) {
  const { view } = usePlace();
  const reading = useReadingOf({ entry, budget });
  useEmbedTitle(reading);
  const View = embedView(view);
  return (
    <ReadingBudgetContext.Provider value={reading}>
      <EmbedFrame reading={reading}>
        <ViewBoundary key={view}>
          <Suspense fallback={<LoadingState />}>
            <View />
          </Suspense>
        </ViewBoundary>
      </EmbedFrame>
    </ReadingBudgetContext.Provider>
  );
}

function useReadingOf({ entry, budget }: EmbeddedReadingProps): ReadingBudget {
  const { language } = usePlace();
  const annotations = useQuery(annotationsQuery(entry)).data ?? null;
  const glossaryFile = useQuery(glossaryQuery).data ?? null;
  const checked = useMemo(() => reviewReadApart(budget) ?? review(budget), [budget]);
  const glossary = useMemo(() => (glossaryFile ? buildGlossaryIndex(glossaryFile) : null), [glossaryFile]);
  return useMemo(() => {
    const names = buildNames({ language, year: budget.year, glossary, annotations });
    return { budget, review: checked, names, glossary, glossaryFile, annotations };
  }, [budget, checked, language, glossary, glossaryFile, annotations]);
}
