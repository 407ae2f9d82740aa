import type { Claim } from "../../../budget/budget.ts";
import { amountOf } from "../../../budget/figure.ts";
import { printedPlaces, sumMoney, ZERO } from "../../../budget/money.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { placeUnit, present, sumTerms } from "../../term.ts";
import { R58 } from "./againstTables.ts";
import { claimPlace, claimTerm, evidenceOf, labelClaim } from "./claimTerm.ts";

const SHARE = { zh: "占比", en: "share" };

/** R58 with the sum of the shares: 100 % where the parts listed are all of the whole. */
export const R58_AND_SUM: Rule = {
  ...R58,
  check: (reading) => [
    ...R58.check(reading),
    ...wholes(reading).flatMap((whole) => sumCheck(reading, whole)),
  ],
};

function wholes(reading: Reading): readonly Claim[] {
  const { claims } = reading.budget.narrative;
  return claims.filter((claim) => claims.some((part) => part.of === claim.id && part.share !== null));
}

function sumCheck(reading: Reading, whole: Claim): readonly Check[] {
  const parts = reading.budget.narrative.claims.filter(
    (claim) => claim.of === whole.id && claim.share !== null,
  );
  const total = claimTerm(whole);
  if (total === null || parts.length === 0) return [];
  const amounts = present(parts.map(claimTerm));
  const isComplete = amounts.length === parts.length && sumTerms(amounts, total.unit).eq(total.amount);
  if (!isComplete) return [];
  const shares = parts.flatMap(({ share }) => (share ? [share] : []));
  const sum = sumMoney(shares.map((share) => amountOf(share.figure) ?? ZERO));
  const allowed = sumMoney(shares.map((share) => placeUnit(printedPlaces(share.text)).div(2)));
  const gap = sum.minus(100);
  const label = labelClaim(whole);
  return [
    {
      kind: "observation",
      place: claimPlace(whole, "shares"),
      outcome: gap.abs().lte(allowed) ? "holds" : "differs",
      left: parts.flatMap((part) => (part.share ? [evidenceOf(part, part.share, SHARE)] : [])),
      right: [],
      text: {
        zh: `${label.zh}所列各项占比合计 ${sum.toFixed(2)}%，与 100% 相差 ${gap.abs().toFixed(2)} 个百分点。`,
        en: `${label.en}: the shares listed come to ${sum.toFixed(2)}%, ${gap.abs().toFixed(2)} points from 100%.`,
      },
    },
  ];
}
