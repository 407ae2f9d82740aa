import { type ComponentType, lazy, Suspense } from "react";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import { PREVIEW } from "../state/place.ts";
import { dataOf, usePublished } from "../state/published.ts";
import { catalogueQuery } from "../state/queries.ts";
import { usePlace } from "../state/readingStore.ts";
import { SiteFrame } from "../views/frame/SiteFrame.tsx";
import { FailedState } from "../views/states/FailedState.tsx";
import { LoadingState } from "../views/states/LoadingState.tsx";
import { NoBudgets } from "../views/states/NoBudgets.tsx";
import { ViewBoundary } from "../views/states/ViewBoundary.tsx";
import { BudgetPage } from "./BudgetPage.tsx";
import { defaultEntry } from "./defaultEntry.ts";
import type { Early } from "./early.ts";
import { useAppearance } from "./useAppearance.ts";

/** Fetched by those who turn a file into data; no other reader needs them. */
const ImportPage = lazyAround(async () => (await import("./import/ImportPage.tsx")).ImportPage);
const PreviewPage = lazyAround(async () => (await import("./import/PreviewPage.tsx")).PreviewPage);

const StatementPage = lazy(async () => ({
  default: (await import("../views/accessibility/StatementPage.tsx")).StatementPage,
}));

/** The whole site: reads the catalogue, finds the budget of the address in it and shows its page. `early` is what it was opened with. */
export function Site({ early }: { readonly early: Early | null }) {
  useAppearance();
  const catalogue = usePublished(catalogueQuery, early?.catalogue);
  const { page, budget } = usePlace();
  if (page !== "budget" || budget === PREVIEW) {
    return (
      <ViewBoundary key={page}>
        <Suspense fallback={<LoadingState />}>
          {page === "import" && <ImportPage />}
          {page === "accessibility" && <StatementPage />}
          {page === "budget" && <PreviewPage catalogue={dataOf(catalogue)} />}
        </Suspense>
      </ViewBoundary>
    );
  }
  if (catalogue.kind === "pending") {
    return (
      <SiteFrame catalogue={null} entry={null}>
        <LoadingState />
      </SiteFrame>
    );
  }
  if (catalogue.kind === "failed") {
    return (
      <SiteFrame catalogue={null} entry={null}>
        <FailedState error={catalogue.error} retry={catalogue.retry} />
      </SiteFrame>
    );
  }
  const entry = entryOf(catalogue.data, budget);
  if (entry === null) {
    return (
      <SiteFrame catalogue={catalogue.data} entry={null}>
        <NoBudgets />
      </SiteFrame>
    );
  }
  const known = early?.entry.id === entry.id ? early : null;
  return <BudgetPage key={entry.id} catalogue={catalogue.data} entry={entry} early={known} />;
}

/** The budget of the address, else the default one; null where the site publishes none. */
function entryOf(catalogue: Catalogue, wanted: string | null): CatalogueEntry | null {
  return catalogue.budgets.find((entry) => entry.id === wanted) ?? defaultEntry(catalogue);
}

/** A page of its own script, inside what lets it ask for data. */
function lazyAround<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [Page, { QueriesAround }] = await Promise.all([load(), import("./QueriesAround.tsx")]);
    return {
      default: (props: Props) => (
        <QueriesAround>
          <Page {...props} />
        </QueriesAround>
      ),
    };
  });
}
