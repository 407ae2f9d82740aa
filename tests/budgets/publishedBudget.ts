import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Budget } from "../../src/budget/budget.ts";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import { DataError } from "../../src/budget/problem.ts";

const FILE = "tunliu-investment-promotion-2024.json";

/** The text of the budget file that the site publishes. */
export function publishedText(): string {
  return readFileSync(resolve(import.meta.dirname, "../../public/data", FILE), "utf8");
}

/** The budget that the site publishes, parsed. */
export function publishedBudget(): Budget {
  const parsed = parseBudgetText(publishedText());
  if (!parsed.ok) throw new DataError(FILE, parsed.problems);
  return parsed.value;
}
