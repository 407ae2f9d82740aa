import type { Claim } from "../../budget/budget.ts";
import { unitName } from "../../budget/unitName.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { Nothing } from "./Nothing.tsx";
import { PrintedValue } from "./PrintedValue.tsx";

/** What a statement of the narrative says: its count and its amount, or that there is none, or nothing at all. */
export function ClaimValue({ claim }: { readonly claim: Claim | undefined }) {
  const href = useHref();
  const { language } = usePlace();
  const { names } = useReadingBudget();
  if (claim === undefined) return <Nothing kind="missing" />;
  if (claim.none) {
    return (
      <a className="claim-value__none" href={href({ view: "tables", item: claim.id })}>
        <Nothing kind="none" />
      </a>
    );
  }
  const { count, amount } = claim;
  return (
    <>
      {count && <PrintedValue {...count} after={` ${names.show(count.unit)}`} />}
      {amount && <PrintedValue {...amount} after={` ${unitName(amount.unit, language)}`} />}
      {!count && !amount && <Nothing kind="missing" />}
    </>
  );
}
