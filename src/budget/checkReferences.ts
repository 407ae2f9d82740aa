import type { DataProblem } from "./problem.ts";
import type { BudgetFile } from "./schema.ts";

/** Refuses ids that stand twice and claims that are part of a claim which is not there. */
export function checkReferences(file: BudgetFile, report: (problem: DataProblem) => void): void {
  refuseTwice({ entries: file.tables, place: "tables", report });
  refuseTwice({ entries: file.forms, place: "forms", report });
  refuseTwice({ entries: file.narrative.claims, place: "narrative.claims", report });
  const claims = new Set(file.narrative.claims.map((claim) => claim.id));
  file.narrative.claims.forEach((claim, index) => {
    if (claim.of === undefined || (claims.has(claim.of) && claim.of !== claim.id)) return;
    const place = `narrative.claims[${index}].of`;
    report({ kind: "unknown-reference", place, expected: "narrative.claims[].id", found: claim.of });
  });
}

interface Entries {
  readonly entries: readonly { readonly id: string }[];
  readonly place: string;
  readonly report: (problem: DataProblem) => void;
}

function refuseTwice({ entries, place, report }: Entries): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id))
      report({ kind: "duplicate-id", place: `${place}[${index}].id`, expected: "", found: id });
    seen.add(id);
  });
}
