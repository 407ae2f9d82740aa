import { useEffect, useMemo } from "react";
import type { Annotations } from "../budget/annotations.ts";
import type { Budget } from "../budget/budget.ts";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import type { Glossary } from "../budget/glossary.ts";
import { buildGlossaryIndex } from "../model/glossary/glossaryIndex.ts";
import type { Review } from "../review/finding.ts";
import { START } from "../state/place.ts";
import { dataOf, usePublished } from "../state/published.ts";
import type { Published } from "../state/publishedQuery.ts";
import { annotationsQuery, budgetQuery, glossaryQuery } from "../state/queries.ts";
import { usePlace } from "../state/readingStore.ts";
import { useIsAsDrawn } from "../views/overview/useIsAsDrawn.ts";
import { FailedNotice } from "../views/states/FailedNotice.tsx";
import { FailedState } from "../views/states/FailedState.tsx";
import { LoadingState } from "../views/states/LoadingState.tsx";
import type { Early } from "./early.ts";
import { KeptPart } from "./KeptPart.tsx";
import { PageFrame } from "./PageFrame.tsx";
import { readApart } from "./reading/readApart.ts";
import { loadReview, reviewQuery } from "./reviewQuery.ts";
import { useFirstReading } from "./useFirstReading.ts";
import { useReaderIsActive } from "./useReaderIsActive.ts";
import { useReading } from "./useReading.ts";
import { ViewPlace } from "./ViewPlace.tsx";

interface BudgetPageProps {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
  /** What the site was opened with, where it was opened with this budget. */
  readonly early: Early | null;
}

/** The page of one budget: the frame at once, the view when its data is here; glossary and annotations may come later or fail. */
export function BudgetPage({ catalogue, entry, early }: BudgetPageProps) {
  const files = useFiles(entry, early);
  const glossaryFile = dataOf(files.glossary);
  const reading = useReading({
    budget: dataOf(files.budget),
    checked: dataOf(files.checked),
    glossary: useMemo(() => (glossaryFile ? buildGlossaryIndex(glossaryFile) : null), [glossaryFile]),
    glossaryFile,
    annotations: dataOf(files.annotations),
  });
  const isAsDrawn = useIsAsDrawn();
  const kept = files.waits && isAsDrawn ? (early?.kept ?? null) : null;
  return (
    <PageFrame
      {...{ catalogue, entry, reading }}
      disagreements={files.waits ? early?.disagreements : undefined}
      footer={kept && <KeptPart key="footer" nodes={kept.footer} />}
    >
      {reading && <Notices of={[files.annotations, files.glossary]} />}
      {reading && <ViewPlace />}
      {kept && <KeptPart nodes={kept.content} />}
      {!reading && !kept && <Unread states={[files.budget, files.checked]} />}
    </PageFrame>
  );
}

interface Files {
  /** Whether what the build has prepared is still on its way. */
  readonly waits: boolean;
  readonly budget: Published<Budget>;
  readonly checked: Published<Review>;
  readonly annotations: Published<Annotations | null>;
  readonly glossary: Published<Glossary>;
}

/** Everything that is published of a budget, as far as it is here. Nothing is asked for twice. */
function useFiles(entry: CatalogueEntry, early: Early | null): Files {
  const first = useFirstReading(early);
  const waits = first === "waiting";
  const known = waits ? null : first;
  const budget = usePublished(
    useMemo(() => (waits ? null : budgetQuery(entry, readApart)), [waits, entry]),
    known?.budget,
  );
  const here = dataOf(budget);
  const checked = usePublished(
    useMemo(() => here && reviewQuery(here), [here]),
    known?.review,
  );
  const explains = useExplains(first !== null);
  const annotations = usePublished(
    useMemo(() => (explains ? annotationsQuery(entry) : null), [explains, entry]),
  );
  const glossary = usePublished(explains ? glossaryQuery : null);
  useEffect(() => {
    // The rules travel beside the budget, not after it; where they do not come, the query of the review says so.
    if (first === null) loadReview().catch(() => null);
  }, [first]);
  return { waits, budget, checked, annotations, glossary };
}

/** Whether explanations and English names are wanted: not before a reader has come to the Chinese overview that was prepared. */
function useExplains(isPrepared: boolean): boolean {
  const isActive = useReaderIsActive();
  const { view, language } = usePlace();
  return !isPrepared || isActive || view !== START.view || language !== START.language;
}

function Notices({ of: files }: { readonly of: readonly Published<unknown>[] }) {
  return files.map(
    (file, index) =>
      file.kind === "failed" && (
        // biome-ignore lint/suspicious/noArrayIndexKey: the files never change places
        <FailedNotice key={index} error={file.error} retry={file.retry} />
      ),
  );
}

/** What stands for a budget that is on its way or could not be read. */
function Unread({ states }: { readonly states: readonly Published<unknown>[] }) {
  for (const state of states)
    if (state.kind === "failed") return <FailedState error={state.error} retry={state.retry} />;
  return <LoadingState />;
}
