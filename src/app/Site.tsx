import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import { PREVIEW } from "../state/place.ts";
import { catalogueQuery } from "../state/queries.ts";
import { usePlace } from "../state/readingStore.ts";
import { SiteFrame } from "../views/frame/SiteFrame.tsx";
import { FailedState } from "../views/states/FailedState.tsx";
import { LoadingState } from "../views/states/LoadingState.tsx";
import { NoBudgets } from "../views/states/NoBudgets.tsx";
import { ViewBoundary } from "../views/states/ViewBoundary.tsx";
import { BudgetPage } from "./BudgetPage.tsx";
import { useAppearance } from "./useAppearance.ts";

/** Fetched by those who turn a file into data; no other reader needs them. */
const ImportPage = lazy(async () => ({ default: (await import("./import/ImportPage.tsx")).ImportPage }));
const PreviewPage = lazy(async () => ({ default: (await import("./import/PreviewPage.tsx")).PreviewPage }));

/** The whole site: reads the catalogue, finds the budget of the address in it and shows its page. */
export function Site() {
  useAppearance();
  const catalogue = useQuery(catalogueQuery);
  const { page, budget } = usePlace();
  if (page === "import" || budget === PREVIEW) {
    return (
      <ViewBoundary key={page}>
        <Suspense fallback={<LoadingState />}>
          {page === "import" ? <ImportPage /> : <PreviewPage catalogue={catalogue.data ?? null} />}
        </Suspense>
      </ViewBoundary>
    );
  }
  if (catalogue.isPending) {
    return (
      <SiteFrame catalogue={null} entry={null}>
        <LoadingState />
      </SiteFrame>
    );
  }
  if (catalogue.isError) {
    return (
      <SiteFrame catalogue={null} entry={null}>
        <FailedState error={catalogue.error} retry={() => catalogue.refetch()} />
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
  return <BudgetPage key={entry.id} catalogue={catalogue.data} entry={entry} />;
}

/** The budget of the address, else the latest; null where the site publishes none. */
function entryOf({ budgets }: Catalogue, wanted: string | null): CatalogueEntry | null {
  const named = budgets.find((entry) => entry.id === wanted);
  if (named) return named;
  const [first, ...rest] = budgets;
  if (first === undefined) return null;
  return rest.reduce((latest, entry) => (entry.year > latest.year ? entry : latest), first);
}
