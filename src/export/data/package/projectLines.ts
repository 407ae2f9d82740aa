import type { ProjectMoney } from "../../../model/projectMoney.ts";
import type { Projects } from "../../../model/projects.ts";
import { type BudgetLine, linesByYear, UNCLASSIFIED } from "./budgetLine.ts";

/** All project money, the named projects, and what no named project accounts for; none where nothing is named. */
export function projectLines({ sheets }: Projects, money: ProjectMoney): readonly BudgetLine[] {
  if (sheets.length === 0) return [];
  const base = {
    ...UNCLASSIFIED,
    breakdown: "project",
    direction: "expenditure",
    expenditureType: "project-spending",
  } as const;
  const named = sheets.flatMap((sheet) =>
    linesByYear({ ...base, id: sheet.name, level: 1, addsUp: true, project: sheet.name }, sheet),
  );
  const unnamed: readonly BudgetLine[] =
    money.unnamed.kind === "undisclosed"
      ? []
      : [
          {
            ...base,
            id: "unnamed-projects",
            level: 1,
            addsUp: true,
            valueKind: "current-year",
            amount: money.unnamed,
          },
        ];
  return [...linesByYear({ ...base, id: "all", level: 0, addsUp: false }, money), ...named, ...unnamed];
}
