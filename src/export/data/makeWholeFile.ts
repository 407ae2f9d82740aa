import { printBudget } from "../../budget/printBudget.ts";
import { fileName } from "../fileName.ts";
import type { TakenFile } from "../takenFile.ts";
import type { DataContext } from "./dataContext.ts";
import { makeDataFile } from "./makeDataFile.ts";
import { printPackage } from "./package/printPackage.ts";

/** The forms of a whole budget: the structured file as published, a Fiscal Data Package, a workbook of all tables. */
export const WHOLE_FORMS = ["json", "package", "xlsx"] as const;
export type WholeForm = (typeof WHOLE_FORMS)[number];

/** The whole budget as a file to take away. */
export function makeWholeFile(form: WholeForm, context: DataContext): TakenFile {
  const { budget, review, on, address } = context;
  switch (form) {
    case "json":
      return { name: `${budget.id}.json`, type: "application/json", bytes: printBudget(budget) };
    case "package": {
      const naming = { budget: budget.id, part: "fiscal-data-package", language: "", on, extension: "zip" };
      const homepage = /^https?:/.test(address) ? address : null;
      const bytes = printPackage({ budget, agreement: review.agreement, homepage });
      return { name: fileName(naming), type: "application/zip", bytes };
    }
    case "xlsx":
      return makeDataFile({ kind: "tables" }, "xlsx", context);
  }
}
