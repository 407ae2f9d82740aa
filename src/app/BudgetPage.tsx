import { useQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import type { Annotations } from "../budget/annotations.ts";
import type { Budget } from "../budget/budget.ts";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import type { Glossary } from "../budget/glossary.ts";
import { buildGlossaryIndex, type GlossaryIndex } from "../model/glossary/glossaryIndex.ts";
import { review } from "../review/review.ts";
import { annotationsQuery, budgetQuery, glossaryQuery } from "../state/queries.ts";
import { usePlace } from "../state/readingStore.ts";
import { SiteFrame } from "../views/frame/SiteFrame.tsx";
import { buildNames } from "../views/parts/names.ts";
import { type ReadingBudget, ReadingBudgetContext } from "../views/parts/readingBudget.ts";
import { FailedNotice } from "../views/states/FailedNotice.tsx";
import { FailedState } from "../views/states/FailedState.tsx";
import { LoadingState } from "../views/states/LoadingState.tsx";
import { ViewBoundary } from "../views/states/ViewBoundary.tsx";
import { VIEW_COMPONENTS } from "./viewComponents.ts";

interface BudgetPageProps {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
}

/** The page of one budget: the frame at once, the view when its data is here; glossary and annotations may come later or fail. */
export function BudgetPage({ catalogue, entry }: BudgetPageProps) {
  const budget = useQuery(budgetQuery(entry));
  const annotations = useQuery(annotationsQuery(entry));
  const glossary = useQuery(glossaryQuery);
  const index = useMemo(() => (glossary.data ? buildGlossaryIndex(glossary.data) : null), [glossary.data]);
  if (budget.isPending) {
    return (
      <SiteFrame catalogue={catalogue} entry={entry}>
        <LoadingState />
      </SiteFrame>
    );
  }
  if (budget.isError) {
    return (
      <SiteFrame catalogue={catalogue} entry={entry}>
        <FailedState error={budget.error} retry={() => budget.refetch()} />
      </SiteFrame>
    );
  }
  const failures = [annotations, glossary].filter((query) => query.isError);
  return (
    <ReadingPage
      catalogue={catalogue}
      entry={entry}
      budget={budget.data}
      glossary={index}
      glossaryFile={glossary.data ?? null}
      annotations={annotations.data ?? null}
      notices={failures.map((query) => (
        <FailedNotice key={query.error.message} error={query.error} retry={() => query.refetch()} />
      ))}
    />
  );
}

interface ReadingPageProps extends BudgetPageProps {
  readonly budget: Budget;
  readonly glossary: GlossaryIndex | null;
  readonly glossaryFile: Glossary | null;
  readonly annotations: Annotations | null;
  readonly notices: React.ReactNode;
}

/** The page of a budget that is here, with its glossary and annotations as far as they are. */
export function ReadingPage(props: ReadingPageProps) {
  const { catalogue, entry, budget, glossary, glossaryFile, annotations, notices } = props;
  const { language, view } = usePlace();
  const checked = useMemo(() => review(budget), [budget]);
  const reading = useMemo((): ReadingBudget => {
    const names = buildNames({ language, year: budget.year, glossary, annotations });
    return { budget, review: checked, names, glossary, glossaryFile, annotations };
  }, [budget, checked, language, glossary, glossaryFile, annotations]);
  const View = VIEW_COMPONENTS[view];
  return (
    <ReadingBudgetContext.Provider value={reading}>
      <SiteFrame catalogue={catalogue} entry={entry} reading={reading}>
        {notices}
        <ViewBoundary key={view}>
          <Suspense fallback={<LoadingState />}>
            <View />
          </Suspense>
        </ViewBoundary>
      </SiteFrame>
    </ReadingBudgetContext.Provider>
  );
}
