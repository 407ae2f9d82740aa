import type { SourceId } from "../../budget/sourceId.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { CiteButton } from "./CiteButton.tsx";
import { today } from "./today.ts";

/** The citation of a printed figure, under the words that say where it stands. */
export function CiteSource({ source, of }: { readonly source: SourceId; readonly of: string }) {
  const reading = useReadingBudget();
  const place = usePlace();
  const make = async () => {
    const { citeSource } = await import("./citeSource.ts");
    return citeSource(source, { reading, place, on: today() });
  };
  return <CiteButton key={source} of={of} make={make} />;
}
