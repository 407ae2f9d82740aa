import { useQuery } from "@tanstack/react-query";
import { catalogueQuery } from "../../state/queries.ts";
import { usePlace } from "../../state/readingStore.ts";
import { EmbedFrame } from "../../views/embed/EmbedFrame.tsx";
import { FailedState } from "../../views/states/FailedState.tsx";
import { LoadingState } from "../../views/states/LoadingState.tsx";
import { NoBudgets } from "../../views/states/NoBudgets.tsx";
import { useAppearance } from "../useAppearance.ts";
import { EmbeddedBudget } from "./EmbeddedBudget.tsx";
import { entryAt } from "./entryAt.ts";

/** A picture in a frame: reads the catalogue, finds the budget of the address in it and shows what the address names. */
export function EmbedSite() {
  useAppearance();
  const catalogue = useQuery(catalogueQuery);
  const { budget } = usePlace();
  if (catalogue.isPending) {
    return (
      <EmbedFrame reading={null}>
        <LoadingState />
      </EmbedFrame>
    );
  }
  if (catalogue.isError) {
    return (
      <EmbedFrame reading={null}>
        <FailedState error={catalogue.error} retry={() => catalogue.refetch()} />
      </EmbedFrame>
    );
  }
  const entry = entryAt(catalogue.data, budget);
  if (entry === null) {
    return (
      <EmbedFrame reading={null}>
        <NoBudgets />
      </EmbedFrame>
    );
  }
  return <EmbeddedBudget key={entry.id} entry={entry} />;
}
