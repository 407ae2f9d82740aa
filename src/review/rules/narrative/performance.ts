import type { Claim, Funding } from "../../../budget/budget.ts";
import { convertMoney, sumMoney, ZERO } from "../../../budget/money.ts";
import type { ClaimSubject, ColumnRole } from "../../../budget/roles.ts";
import { contains, percentInterval, widen } from "../../interval.ts";
import { intervalOf } from "../../judge.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, hasMoney, present, type Term, termOf } from "../../term.ts";
import { groupDigits } from "../../words/groupDigits.ts";
import { expenditureBasis } from "../betweenTables/expenditureBasis.ts";
import { projectSum } from "../betweenTables/generalAgainstOthers.ts";
import { isGeneralOnly } from "../betweenTables/ownMoney.ts";
import { annualTotal, fundingTerm } from "../forms/fundingTerm.ts";
import { compare } from "../places.ts";
import { claimPlace, claimTerm, countOf, evidenceOf, labelClaim, percentTerm } from "./claimTerm.ts";

const OVERALL: readonly (readonly [ClaimSubject, ColumnRole])[] = [
  ["performance-overall", "total"],
  ["performance-overall-basic", "basic"],
  ["performance-overall-project", "project"],
];
const SPLITS: readonly (readonly [ClaimSubject, readonly ClaimSubject[]])[] = [
  ["performance-projects", ["performance-projects-operating", "performance-projects-specific"]],
  ["performance-published", ["performance-published-operating", "performance-published-specific"]],
];

export const R66: Rule = {
  id: "R66",
  family: "narrative",
  severity: "middle",
  tolerance: "sum",
  needs: { subjects: ["performance-overall", "performance-projects", "performance-published"] },
  title: { zh: "绩效管理：金额、个数与占比", en: "Performance management: amounts, counts and shares" },
  why: {
    zh: "绩效目标覆盖多少钱，应与表格和所附的目标表一致。",
    en: "How much money the targets cover agrees with the tables and the forms attached.",
  },
  check: (reading) => [
    ...OVERALL.flatMap(([subject, column]) => overallCheck(reading, subject, column)),
    ...SPLITS.flatMap(([whole, parts]) => splitChecks(reading, whole, parts)),
    ...formChecks(reading),
    ...reading.claims("performance-published").flatMap((claim) => shareChecks(reading, claim)),
  ],
};

function overallCheck(reading: Reading, subject: ClaimSubject, column: ColumnRole): readonly Check[] {
  const grand = reading.line("income-and-expenditure", "grand-total", "expenditure");
  const summary = column === "total" ? [[termOf(grand, "current")], [termOf(grand, "total")]] : [];
  const listed = column === "project" ? [projectSum(reading, "projects-current", "total")] : [];
  const general = termOf(reading.line("general-expenditure", "total"), column);
  const spending = termOf(reading.line("expenditure", "total"), column);
  const isWhole = isGeneralOnly(reading) || column === "basic" || spending !== null;
  return reading.claims(subject).flatMap((claim) =>
    compare({
      place: claimPlace(claim, "tables"),
      left: [claimTerm(claim)],
      right: [isWhole ? general : null],
      others: [[spending], ...listed, ...summary],
      whenBlank: "zero",
    }),
  );
}

function splitChecks(
  reading: Reading,
  subject: ClaimSubject,
  parts: readonly ClaimSubject[],
): readonly Check[] {
  const [whole] = reading.claims(subject);
  const claims = parts.flatMap((part) => reading.claims(part).slice(0, 1));
  if (whole === undefined || claims.length !== parts.length) return [];
  return [
    ...compare({ place: claimPlace(whole, "kinds"), left: [claimTerm(whole)], right: claims.map(claimTerm) }),
    ...countCheck(whole, claims),
  ];
}

function countCheck(whole: Claim, parts: readonly Claim[]): readonly Check[] {
  const total = countOf(whole);
  const counts = parts.map(countOf).filter((count) => count !== null);
  if (total === null || counts.length !== parts.length) return [];
  const sum = sumMoney(counts);
  return [countObservation(whole, "counts", sum.toFixed(), total.eq(sum))];
}

function countObservation(claim: Claim, detail: string, found: string, holds: boolean): Check {
  const evidence = claim.count ? [evidenceOf(claim, claim.count)] : [];
  const label = labelClaim(claim);
  const printed = claim.count?.text ?? "";
  return {
    kind: "observation",
    place: claimPlace(claim, detail),
    outcome: holds ? "holds" : "differs",
    left: evidence,
    right: [],
    text: {
      zh: `${label.zh}印为 ${printed} 个，数得 ${found} 个。`,
      en: `${label.en} is printed as ${printed}; ${found} are counted.`,
    },
  };
}

/** The projects said to be published are the forms attached, with the year's money of each. */
function formChecks(reading: Reading): readonly Check[] {
  const { forms } = reading.budget;
  const [claim] = reading.claims("performance-published");
  if (claim === undefined || forms.length === 0) return [];
  const count = countOf(claim);
  const funds = forms.map(annualTotal).filter((funding): funding is Funding => funding !== null);
  const terms = funds.flatMap((funding) => {
    const form = forms.find((entry) => entry.funding.annual.includes(funding));
    return form ? [fundingTerm(form, funding, "annual")] : [];
  });
  return [
    ...(count === null
      ? []
      : [countObservation(claim, "forms", String(forms.length), count.eq(forms.length))]),
    ...(terms.length === forms.length
      ? compare({ place: claimPlace(claim, "money"), left: [claimTerm(claim)], right: terms })
      : []),
  ];
}

/** The stated share of project spending, with and without what is carried over. */
function shareChecks(reading: Reading, claim: Claim): readonly Check[] {
  const percent = percentTerm(claim, claim.share, { zh: "占比", en: "share" });
  const part = claimTerm(claim);
  const projects = projectTotals(reading);
  if (percent === null || part === null || projects.length === 0) return [];
  const carried = carriedOver(reading);
  const wholes = projects.flatMap((whole) => [whole, [...whole, ...carried]]);
  const check: Check = { kind: "share", place: claimPlace(claim, "share"), percent, part: [part], wholes };
  const current = currentProjects(reading);
  if (current === null || !carried.some(hasMoney)) return [check];
  const ratio = percentInterval(intervalOf([part]), intervalOf([current, ...carried]));
  const margin = percent.lastPlace.div(2);
  if (ratio === null || contains(widen(ratio, margin), percent.amount)) return [check];
  return [check, bothBases({ claim, part, current, carried, printed: percent.evidence.printed })];
}

/** What is carried over, by project; where no such table is published, as the summary prints it. */
function carriedOver(reading: Reading): readonly Term[] {
  if (reading.table("projects-carried-over")) return projectSum(reading, "projects-carried-over", "total");
  return present([amountTerm(reading.line("income-and-expenditure", "carried-over", "income"))]);
}

/** What the tables print as the year's project spending, of the general public budget and of all budgets. */
function projectTotals(reading: Reading): readonly (readonly Term[])[] {
  const totals = (["general-expenditure", "expenditure"] as const).map((role) =>
    present([termOf(reading.line(role, "total"), "project")]),
  );
  return [...totals, projectSum(reading, "projects-current", "total")].filter((terms) =>
    terms.some(hasMoney),
  );
}

/** All project spending of the year; null where it is not clear which total holds it all. */
function currentProjects(reading: Reading): Term | null {
  if (isGeneralOnly(reading)) return termOf(reading.line("general-expenditure", "total"), "project");
  const isWithout = expenditureBasis(reading) === "current-year" || expenditureBasis(reading) === "both";
  return isWithout ? termOf(reading.line("expenditure", "total"), "project") : null;
}

interface BothBases {
  readonly claim: Claim;
  readonly part: Term;
  readonly current: Term;
  readonly carried: readonly Term[];
  readonly printed: string;
}

function bothBases({ claim, part, current, carried, printed }: BothBases): Check {
  const inUnit = (term: Term) => convertMoney(term.amount, term.unit, part.unit);
  const more = carried.reduce((sum, term) => sum.plus(inUnit(term)), ZERO);
  const all = inUnit(current).plus(more);
  const percentOf = (whole: typeof all) => part.amount.times(100).div(whole).toFixed(2);
  const evidence = claim.share ? [evidenceOf(claim, claim.share, { zh: "占比", en: "share" })] : [];
  const label = labelClaim(claim);
  return {
    kind: "observation",
    place: { key: `${claim.id}-bases`, detail: "" },
    outcome: "differs",
    severity: "note",
    left: evidence,
    right: [part, current, ...carried].map((term) => term.evidence),
    text: {
      zh: `${label.zh}占项目支出总额的 ${printed}%：按当年项目支出 ${groupDigits(inUnit(current), 2)} 计为 ${percentOf(inUnit(current))}%；加上年结转 ${groupDigits(more, 2)} 共 ${groupDigits(all, 2)}，计为 ${percentOf(all)}%。`,
      en: `${label.en}, ${printed}% of project expenditure: ${percentOf(inUnit(current))}% of the current year's ${groupDigits(inUnit(current), 2)}; with ${groupDigits(more, 2)} carried over, ${percentOf(all)}% of ${groupDigits(all, 2)}.`,
    },
  };
}
