import type { Budget, Claim } from "../../../budget/budget.ts";
import { claimPlaceId } from "../../../budget/sourceId.ts";
import type { Evidence } from "../../finding.ts";
import type { Check } from "../../rule.ts";
import { labelClaim } from "./claimTerm.ts";

/** Titles, numbers of documents, dates, and years from which or to which something goes on. */
const NO_REPORT_YEAR =
  /《[^》]*》|20\d\d\s*年?\s*[-–—~～至到]+\s*20\d\d\s*年|[〔[(（]\s*20\d\d\s*[〕\])）]|20\d\d\s*年\s*\d+\s*月|(?:自|从|于|截至|截止)\s*20\d\d\s*年|20\d\d\s*年?\s*(?:起|以来|以前|之前|开始|[-–—~～至到])|[-–—~～至到]\s*20\d\d\s*年/g;
const YEAR = /20\d\d(?=\s*年)/g;

interface Words {
  readonly evidence: Evidence;
  readonly printed: string;
}

/** What the narrative says in words of its figures: the name beside each, and the reason. */
function statedWords({ narrative }: Budget): readonly Words[] {
  return narrative.claims.flatMap((claim) => [
    ...wordsAt(claim, "item", claim.item),
    ...wordsAt(claim, "reason", claim.reason?.text ?? null),
  ]);
}

function wordsAt(claim: Claim, part: "item" | "reason", printed: string | null): readonly Words[] {
  if (printed === null) return [];
  const source = claimPlaceId(claim.id, part);
  return [{ printed, evidence: { source, printed, page: claim.page, label: labelClaim(claim) } }];
}

/** A year that is neither the budget's nor one next to it: what last year's text, copied, leaves behind. */
export function otherYears(budget: Budget): readonly Check[] {
  return statedWords(budget).flatMap(({ printed, evidence }) => {
    const years = (printed.replace(NO_REPORT_YEAR, "").match(YEAR) ?? []).map(Number);
    const other = years.find((year) => Math.abs(year - budget.year) > 1);
    if (other === undefined) return [];
    const text = {
      zh: `${evidence.label.zh}写有 ${other} 年，预算年度为 ${budget.year} 年，可能沿用了往年的文字。`,
      en: `${evidence.label.en} speaks of ${other}; the budget year is ${budget.year}. The words may be those of an earlier year.`,
    };
    const place = { key: `${evidence.source}-year`, detail: "" };
    return [{ kind: "observation", place, outcome: "differs", left: [evidence], right: [], text } as const];
  });
}

/** 本部门 and 本单位 in one narrative: one of the two was left over from a form for the other. */
export function mixedNames(budget: Budget): readonly Check[] {
  const words = statedWords(budget);
  const department = words.find(({ printed }) => printed.includes("本部门"));
  const unit = words.find(({ printed }) => printed.includes("本单位"));
  if (department === undefined || unit === undefined) return [];
  return [
    {
      kind: "observation",
      place: { key: "department-and-unit", detail: "" },
      outcome: "differs",
      left: [department.evidence],
      right: [unit.evidence],
      text: {
        zh: `${department.evidence.label.zh}写作“本部门”，${unit.evidence.label.zh}写作“本单位”。`,
        en: `${department.evidence.label.en} says “本部门” (this department), ${unit.evidence.label.en} says “本单位” (this unit).`,
      },
    },
  ];
}
