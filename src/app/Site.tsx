import { useQuery } from "@tanstack/react-query";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import { catalogueQuery } from "../state/queries.ts";
import { usePlace } from "../state/readingStore.ts";
import { SiteFrame } from "../views/frame/SiteFrame.tsx";
import { FailedState } from "../views/states/FailedState.tsx";
import { LoadingState } from "../views/states/LoadingState.tsx";
import { NoBudgets } from "../views/states/NoBudgets.tsx";
import { BudgetPage } from "./BudgetPage.tsx";
import { useAppearance } from "./useAppearance.ts";

/** The whole site: reads the catalogue, finds the budget of the address in it and shows its page. */
export function Site() {
  useAppearance();
  const catalogue = useQuery(catalogueQuery);
  const { budget } = usePlace();
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
