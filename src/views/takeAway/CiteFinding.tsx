import type { Finding } from "../../review/finding.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { CiteButton } from "./CiteButton.tsx";
import { today } from "./today.ts";

/** The citation of a finding with the figures it sets against each other. */
export function CiteFinding({ finding, of }: { readonly finding: Finding; readonly of: string }) {
  const reading = useReadingBudget();
  const place = usePlace();
  const make = async () => {
    const { citeFinding } = await import("./citeFinding.ts");
    return citeFinding(finding, { reading, place, on: today() });
  };
  return <CiteButton of={of} make={make} />;
}
