import type { Budget, Heading } from "./budget.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkTree } from "./checkTree.ts";
import { parseClaim } from "./parseClaim.ts";
import { parseForm } from "./parseForm.ts";
import { parseTable } from "./parseTable.ts";
import type { DataProblem, Parsed } from "./problem.ts";
import type { BudgetFile } from "./schema.ts";

/** A file that the schema has accepted, as a budget; what needs the whole file (amounts, codes, references) is checked here. */
export function buildBudget(file: BudgetFile): Parsed<Budget> {
  const problems: DataProblem[] = [];
  const report = (problem: DataProblem) => problems.push(problem);
  const tables = file.tables.map((table, index) => parseTable(table, { place: `tables[${index}]`, report }));
  const forms = file.forms.map((form, index) => parseForm(form, { place: `forms[${index}]`, report }));
  const claims = file.narrative.claims.map((claim, index) =>
    parseClaim(claim, { place: `narrative.claims[${index}]`, report }),
  );
  tables.forEach((table, index) => {
    checkTree(table, { place: `tables[${index}]`, report });
  });
  checkReferences(file, report);
  if (problems.length > 0) return { ok: false, problems };
  const { id, title, year, body, provenance } = file;
  const sections: readonly Heading[] = file.narrative.sections;
  const { offices, terms } = file.narrative;
  return {
    ok: true,
    value: {
      id,
      title,
      year,
      body,
      provenance,
      tables,
      forms,
      narrative: { sections, offices, terms, claims },
    },
  };
}
