import type { Claim } from "../../../budget/budget.ts";
import type { ClaimSubject } from "../../../budget/roles.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { compare } from "../places.ts";
import { claimPlace, claimTerm } from "./claimTerm.ts";

/** Subjects that one document can state in several senses. */
const LOOSE: ReadonlySet<ClaimSubject> = new Set<ClaimSubject>([
  "other",
  "equipment",
  "other-matters",
  "three-public",
  "vehicles-kind",
  "office-area",
]);

export const R68: Rule = {
  id: "R68",
  family: "narrative",
  severity: "middle",
  tolerance: "same",
  needs: {},
  title: { zh: "文字中两次说到的同一个数", en: "The same quantity stated twice in the text" },
  why: { zh: "同一个数在文中应前后一致。", en: "The same quantity is the same figure throughout the text." },
  check: (reading) => [...repeats(reading), ...totals(reading)],
};

function repeats(reading: Reading): readonly Check[] {
  const claims = reading.budget.narrative.claims.filter(
    (claim) => !LOOSE.has(claim.subject) && claim.amount !== null,
  );
  return claims.flatMap((claim, index) => {
    const first = claims
      .slice(0, index)
      .find((other) => other.subject === claim.subject && other.item === claim.item);
    return first ? pair(claim, [first]) : [];
  });
}

/** Revenue and expenditure of one year are one figure; 支出预算 is all of it or the current year's part. */
function totals(reading: Reading): readonly Check[] {
  const [revenue] = reading.claims("revenue-grand-total");
  const [all] = reading.claims("expenditure-grand-total");
  const [current] = reading.claims("expenditure-of-year");
  const [budget] = reading.claims("expenditure-budget");
  return [
    ...(all && revenue ? pair(all, [revenue], "balance") : []),
    ...(budget && all ? pair(budget, current ? [all, current] : [all], "budget") : []),
  ];
}

function pair(claim: Claim, others: readonly Claim[], detail = "again"): readonly Check[] {
  const [first, ...rest] = others.map(claimTerm);
  return compare({
    place: claimPlace(claim, detail),
    left: [claimTerm(claim)],
    right: [first ?? null],
    others: rest.map((term) => [term]),
  });
}
