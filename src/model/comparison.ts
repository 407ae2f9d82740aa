import type { Budget, Claim } from "../budget/budget.ts";
import { claimsAbout } from "../budget/budget.ts";
import { amountOf } from "../budget/figure.ts";
import { convertMoney, type Money, shareOf, sumMoney, type Unit } from "../budget/money.ts";
import type { ClaimSubject } from "../budget/roles.ts";
import { type Amount, type AmountTerm, publishedAmount } from "./amount.ts";

/** The change against the year before that the narrative states, with what its reason explains and leaves unexplained. */
export interface Comparison {
  readonly claim: Claim;
  readonly direction: "increase" | "decrease" | "unchanged";
  readonly change: Amount;
  /** The change relative to the year before, in percent as printed. */
  readonly percent: string | null;
  readonly now: Amount;
  /** The year before, computed from this year's figure and the change. */
  readonly before: Amount;
  readonly reason: string | null;
  /** How much of the change the figures in the reason account for; null where the reason gives none. */
  readonly explained: Money | null;
  /** The change less what the reason accounts for; negative where the reason names more than the change. */
  readonly unexplained: Money | null;
}

/** The stated change of a subject; null where the narrative states none. */
export function compareYears(budget: Budget, subject: ClaimSubject): Comparison | null {
  const claim = claimsAbout(budget, subject).find(
    (candidate) => candidate.change?.amount && candidate.amount,
  );
  if (!claim?.change?.amount || !claim.amount) return null;
  const { direction, amount } = claim.change;
  const unit = claim.amount.unit;
  const [now, change] = [publishedAmount(claim.amount, unit), publishedAmount(amount, unit)];
  if (now.kind !== "published" || change.kind !== "published") return null;
  const sign: 1 | -1 = direction === "decrease" ? 1 : -1;
  const terms: readonly AmountTerm[] = [
    { source: now.source, amount: now.amount, sign: 1 },
    { source: change.source, amount: change.amount, sign },
  ];
  const before: Amount = { kind: "derived", unit, amount: now.amount.plus(change.amount.times(sign)), terms };
  const explained = explainedBy(claim, unit);
  return {
    claim,
    direction,
    change,
    percent: claim.change.percent?.text ?? null,
    now,
    before,
    reason: claim.reason?.text ?? null,
    explained,
    unexplained: explained === null ? null : change.amount.minus(explained),
  };
}

/** The figures in a reason, taken in the direction of the change: last year's fell away, this year's came in. */
function explainedBy(claim: Claim, unit: Unit): Money | null {
  const figures = claim.reason?.figures ?? [];
  if (figures.length === 0) return null;
  const falls = claim.change?.direction === "decrease";
  return sumMoney(
    figures.map(({ year, amount }) => {
      const money = convertMoney(amountOf(amount.figure) ?? sumMoney([]), amount.unit, unit);
      return (year === "previous") === falls ? money : money.negated();
    }),
  );
}

/** What a part is of every hundred yuan, rounded half up to whole yuan; null where the whole is nothing. */
export function perHundred(part: Money, whole: Money): Money | null {
  return shareOf(part, whole)?.toDecimalPlaces(0, 4) ?? null;
}
