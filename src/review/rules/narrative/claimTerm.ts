import type { Claim, PrintedCount, PrintedPercent } from "../../../budget/budget.ts";
import { amountOf } from "../../../budget/figure.ts";
import { type Money, printedPlaces } from "../../../budget/money.ts";
import type { Evidence, Wording } from "../../finding.ts";
import type { Place } from "../../rule.ts";
import { minus, placeUnit, printedTerm, type Term } from "../../term.ts";
import { SUBJECT_WORDS } from "../../words/subjectWords.ts";

/** What a stated figure is: "说明一 · 收入总计", "Narrative 一 · Grand total of revenue". */
export function labelClaim({ section, subject, item }: Claim, part?: Wording): Wording {
  const words = SUBJECT_WORDS[subject];
  const more = part ? { zh: ` · ${part.zh}`, en: ` · ${part.en}` } : { zh: "", en: "" };
  return {
    zh: `说明${section} · ${item ?? words.zh}${more.zh}`,
    en: `Narrative ${section} · ${item === null ? words.en : `${words.en} (${item})`}${more.en}`,
  };
}

/** The stated amount of a claim, or null where it states none. */
export function claimTerm(claim: Claim | undefined): Term | null {
  return claim?.amount ? printedTerm(claim.amount, labelClaim(claim)) : null;
}

/** The stated change, signed so that current amount + this = the amount of the year before; null where none is stated. */
export function changeTerm(claim: Claim): Term | null {
  const { change } = claim;
  if (!change?.amount) return null;
  const word =
    change.direction === "increase" ? { zh: "增加", en: "increase" } : { zh: "减少", en: "decrease" };
  const term = printedTerm(change.amount, labelClaim(claim, word));
  return change.direction === "increase" ? minus(term) : term;
}

export interface StatedPercent {
  readonly evidence: Evidence;
  readonly amount: Money;
  readonly lastPlace: Money;
}

/** A printed percentage as the review compares it; null where the text has no number. */
export function percentTerm(
  claim: Claim,
  percent: PrintedPercent | null,
  word: Wording,
): StatedPercent | null {
  const amount = percent ? amountOf(percent.figure) : null;
  if (percent === null || amount === null) return null;
  return {
    evidence: evidenceOf(claim, percent, word),
    amount,
    lastPlace: placeUnit(printedPlaces(percent.text)),
  };
}

/** A stated percentage or count as evidence. */
export function evidenceOf(claim: Claim, printed: PrintedPercent | PrintedCount, word?: Wording): Evidence {
  return { source: printed.id, printed: printed.text, page: printed.page, label: labelClaim(claim, word) };
}

/** Where a check of a claim stands; the detail tells its amount, share and change apart. */
export function claimPlace(claim: Claim, detail: string): Place {
  return { key: claim.id, detail };
}

/** The number of things a claim states; null where it states none. */
export function countOf(claim: Claim | undefined): Money | null {
  return claim?.count ? amountOf(claim.count.figure) : null;
}
