import type { Amount } from "../../model/amount.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { CiteButton } from "./CiteButton.tsx";
import { today } from "./today.ts";

interface CiteComputedProps {
  readonly amount: Extract<Amount, { kind: "derived" }>;
  /** The amount in words. */
  readonly of: string;
}

/** The citation of a figure that is computed: its sum, with the place of every term. */
export function CiteComputed({ amount, of }: CiteComputedProps) {
  const reading = useReadingBudget();
  const place = usePlace();
  const make = async () => {
    const { citeComputed } = await import("./citeComputed.ts");
    return citeComputed(amount, { reading, place, on: today() });
  };
  return <CiteButton of={of} make={make} />;
}
