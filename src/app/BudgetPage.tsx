import { type ComponentType, Suspense, useEffect, useMemo } from "react";
import type { Annotations } from "../budget/annotations.ts";
import type { Budget } from "../budget/budget.ts";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import type { Glossary } from "../budget/glossary.ts";
import { buildGlossaryIndex, type GlossaryIndex } from "../model/glossary/glossaryIndex.ts";
import type { Review } from "../review/finding.ts";
import { START } from "../state/place.ts";
import { dataOf, usePublished } from "../state/published.ts";
import type { Published } from "../state/publishedQuery.ts";
import { annotationsQuery, budgetQuery, glossaryQuery } from "../state/queries.ts";
import { usePlace } from "../state/readingStore.ts";
import { SiteFrame } from "../views/frame/SiteFrame.tsx";
import { buildNames } from "../views/parts/names.ts";
import { type ReadingBudget, ReadingBudgetContext } from "../views/parts/readingBudget.ts";
import { FailedNotice } from "../views/states/FailedNotice.tsx";
import { FailedState } from "../views/states/FailedState.tsx";
import { LoadingState } from "../views/states/LoadingState.tsx";
import { ViewBoundary } from "../views/states/ViewBoundary.tsx";
import type { FirstReading } from "./firstReading.ts";
import { loadReview, reviewQuery } from "./reviewQuery.ts";
import { useReaderIsActive } from "./useReaderIsActive.ts";
import { VIEW_COMPONENTS } from "./viewComponents.ts";

interface PageProps {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
}

interface BudgetPageProps extends PageProps {
  /** The budget with its review, where the site was opened with it. */
  readonly first: FirstReading | null;
}

/** The page of one budget: the frame at once, the view when its data is here; glossary and annotations may come later or fail. */
export function BudgetPage({ catalogue, entry, first }: BudgetPageProps) {
  const budget = usePublished(
    useMemo(() => budgetQuery(entry), [entry]),
    first?.budget,
  );
  const explains = useExplains(first);
  const annotations = usePublished(
    useMemo(() => (explains ? annotationsQuery(entry) : null), [explains, entry]),
  );
  const glossary = usePublished(explains ? glossaryQuery : null);
  useEffect(() => {
    // The rules travel beside the budget, not after it; where they do not come, the query of the review says so.
    if (first === null) loadReview().catch(() => null);
  }, [first]);
  if (budget.kind !== "here") return <Unread catalogue={catalogue} entry={entry} state={budget} />;
  const files = { annotations, glossary };
  return <ReviewedPage {...{ catalogue, entry, files }} budget={budget.data} known={first?.review} />;
}

/** Whether explanations and English names are wanted: not before a reader has come to the Chinese overview that was prepared. */
function useExplains(first: FirstReading | null): boolean {
  const isActive = useReaderIsActive();
  const { view, language } = usePlace();
  return first === null || isActive || view !== START.view || language !== START.language;
}

interface ReviewedPageProps extends PageProps {
  readonly budget: Budget;
  readonly known: Review | undefined;
  readonly files: {
    readonly annotations: Published<Annotations | null>;
    readonly glossary: Published<Glossary>;
  };
}

function ReviewedPage({ catalogue, entry, budget, known, files }: ReviewedPageProps) {
  const checked = usePublished(
    useMemo(() => reviewQuery(budget), [budget]),
    known,
  );
  const glossaryFile = dataOf(files.glossary);
  const glossary = useMemo(() => (glossaryFile ? buildGlossaryIndex(glossaryFile) : null), [glossaryFile]);
  if (checked.kind !== "here") return <Unread catalogue={catalogue} entry={entry} state={checked} />;
  return (
    <ReadingPage
      {...{ catalogue, entry, budget, glossary, glossaryFile }}
      checked={checked.data}
      annotations={dataOf(files.annotations)}
      notices={Object.entries(files).map(
        ([name, file]) =>
          file.kind === "failed" && <FailedNotice key={name} error={file.error} retry={file.retry} />,
      )}
    />
  );
}

interface UnreadProps extends PageProps {
  readonly state: Exclude<Published<unknown>, { readonly kind: "here" }>;
}

/** The frame around a budget that is on its way or could not be read. */
function Unread({ catalogue, entry, state }: UnreadProps) {
  return (
    <SiteFrame catalogue={catalogue} entry={entry}>
      {state.kind === "pending" ? <LoadingState /> : <FailedState error={state.error} retry={state.retry} />}
    </SiteFrame>
  );
}

interface ReadingPageProps extends PageProps {
  readonly budget: Budget;
  readonly checked: Review;
  readonly glossary: GlossaryIndex | null;
  readonly glossaryFile: Glossary | null;
  readonly annotations: Annotations | null;
  readonly notices: React.ReactNode;
  /** What shows the budget, where it is not the view of the place. */
  readonly view?: ComponentType;
}

/** The page of a budget that is here, with its glossary and annotations as far as they are. */
export function ReadingPage(props: ReadingPageProps) {
  const { catalogue, entry, budget, checked, glossary, glossaryFile, annotations, notices } = props;
  const { language, view } = usePlace();
  const View = props.view ?? VIEW_COMPONENTS[view];
  const reading = useMemo((): ReadingBudget => {
    const names = buildNames({ language, year: budget.year, glossary, annotations });
    return { budget, review: checked, names, glossary, glossaryFile, annotations };
  }, [budget, checked, language, glossary, glossaryFile, annotations]);
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
