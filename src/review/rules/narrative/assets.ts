import type { Claim } from "../../../budget/budget.ts";
import { sumMoney } from "../../../budget/money.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, hasMoney } from "../../term.ts";
import { seenOrAmissNowhere } from "../places.ts";
import { claimPlace, countOf, evidenceOf, labelClaim } from "./claimTerm.ts";

export const R67: Rule = {
  id: "R67",
  family: "narrative",
  severity: "middle",
  tolerance: "none",
  needs: { subjects: ["vehicles-total", "vehicles-kind", "office-area"] },
  title: { zh: "国有资产：车辆与截止日期", en: "State-owned assets: vehicles and the date of the count" },
  why: {
    zh: "车辆总数由各类车辆组成，截止日期应在预算年度或上一年度。",
    en: "The vehicles are the sum of their kinds, counted in the budget year or the year before.",
  },
  check: (reading) =>
    seenOrAmissNowhere(
      [
        ...reading
          .claims("vehicles-total")
          .flatMap((claim) => [...kindsCheck(reading, claim), ...runningCheck(reading, claim)]),
        ...dateChecks(reading),
      ],
      reading.budget.narrative.claims.some((claim) => claim.asOf !== null),
    ),
};

function kindsCheck(reading: Reading, total: Claim): readonly Check[] {
  const kinds = reading.claims("vehicles-kind").filter((claim) => claim.of === total.id || claim.of === null);
  const counts = kinds.map(countOf).filter((count) => count !== null);
  const count = countOf(total);
  if (count === null || total.count === null || counts.length === 0) return [];
  const sum = sumMoney(counts);
  const label = labelClaim(total);
  return [
    {
      kind: "observation",
      place: claimPlace(total, "kinds"),
      outcome: count.eq(sum) ? "holds" : "differs",
      left: [evidenceOf(total, total.count)],
      right: kinds.flatMap((kind) => (kind.count ? [evidenceOf(kind, kind.count)] : [])),
      text: {
        zh: `${label.zh} ${total.count.text} 辆，各类相加 ${sum.toFixed()} 辆。`,
        en: `${label.en}: ${total.count.text}; the kinds add up to ${sum.toFixed()}.`,
      },
    },
  ];
}

/** Money to run vehicles where there are none. The other way round is no contradiction: others may pay. */
function runningCheck(reading: Reading, total: Claim): readonly Check[] {
  const count = countOf(total);
  const running = amountTerm(reading.line("three-public", "vehicle-operation"));
  if (count === null || total.count === null || running === null || !hasMoney(running)) return [];
  return [
    {
      kind: "observation",
      place: { key: `${total.id}-running`, detail: "" },
      outcome: count.isZero() ? "differs" : "holds",
      severity: "note",
      left: [evidenceOf(total, total.count)],
      right: [running.evidence],
      text: {
        zh: `公务用车实有 ${total.count.text} 辆；${running.evidence.label.zh} ${running.evidence.printed}。`,
        en: `Vehicles held: ${total.count.text}; ${running.evidence.label.en} ${running.evidence.printed}.`,
      },
    },
  ];
}

function dateChecks(reading: Reading): readonly Check[] {
  const { year, narrative } = reading.budget;
  const late = narrative.claims.filter((claim) => {
    const stated = /(\d{4})\s*年/.exec(claim.asOf ?? "")?.[1];
    return stated !== undefined && Number(stated) !== year && Number(stated) !== year - 1;
  });
  const [first] = late;
  if (first === undefined) return [];
  return [
    {
      kind: "observation",
      place: { key: `${first.id}-date`, detail: "" },
      outcome: "differs",
      severity: "note",
      left: late.flatMap((claim) => (claim.count ? [evidenceOf(claim, claim.count)] : [])),
      right: [],
      text: {
        zh: `截止日期为 ${first.asOf ?? ""}，预算年度为 ${year} 年。`,
        en: `Counted as of ${first.asOf ?? ""}; the budget year is ${year}.`,
      },
    },
  ];
}
