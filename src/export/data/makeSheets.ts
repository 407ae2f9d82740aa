import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import { buildFunctionTree } from "../../model/buildFunctionTree.ts";
import { buildProjectMoney } from "../../model/projectMoney.ts";
import { buildProjects } from "../../model/projects.ts";
import { comparisonSheet } from "./comparisonSheet.ts";
import type { DataContext, DataSubject } from "./dataContext.ts";
import type { DataSheet } from "./dataSheet.ts";
import { findingSheets } from "./findingSheets.ts";
import { flowSheets } from "./flowSheets.ts";
import { formSheet, indicatorSheet } from "./formSheet.ts";
import { functionSheet } from "./functionSheet.ts";
import { narrativeSheet } from "./narrativeSheet.ts";
import { overviewSheet } from "./overviewSheet.ts";
import { projectSheet } from "./projectSheet.ts";
import { tableSheet } from "./tableSheet.ts";

/** The sheets of what a reader takes, the main one first; none where the budget has no such table or picture. */
export function makeSheets(subject: DataSubject, context: DataContext): readonly DataSheet[] {
  const { budget, review, basis } = context;
  switch (subject.kind) {
    case "table":
      return budget.tables.filter(({ id }) => id === subject.id).map((table) => tableSheet(table, context));
    case "form":
      return budget.forms.filter(({ id }) => id === subject.id).map((form) => formSheet(form, context));
    case "narrative":
      return [narrativeSheet(budget, context)];
    case "overview":
      return overviewSheets(context);
    case "functions": {
      const tree = buildFunctionTree(budget, review.agreement, basis);
      return tree === null ? [] : [functionSheet(tree, context)];
    }
    case "flows": {
      const graph = buildFlowGraph(budget, review.agreement, basis);
      return graph === null ? [] : flowSheets(graph, context);
    }
    case "projects":
      return projectSheets(context);
    case "findings":
      return findingSheets(review.findings, context);
    case "tables":
      return [
        ...budget.tables.map((table) => tableSheet(table, context)),
        ...budget.forms.map((form) => formSheet(form, context)),
        ...(budget.narrative.claims.length > 0 ? [narrativeSheet(budget, context)] : []),
      ];
  }
}

function overviewSheets(context: DataContext): readonly DataSheet[] {
  const { budget, review, basis } = context;
  const tree = buildFunctionTree(budget, review.agreement, basis);
  const graph = buildFlowGraph(budget, review.agreement, basis);
  const compared = comparisonSheet(budget, context);
  const overview = overviewSheet(tree, graph, context);
  return compared.rows.length > 0 ? [overview, compared] : [overview];
}

function projectSheets(context: DataContext): readonly DataSheet[] {
  const { budget, review } = context;
  const projects = buildProjects(budget, review.agreement);
  const money = buildProjectMoney(budget, review.agreement, projects);
  const sheet = projectSheet(projects, money, context);
  return budget.forms.length > 0 ? [sheet, indicatorSheet(budget, context)] : [sheet];
}
