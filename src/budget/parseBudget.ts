import type { Budget } from "./budget.ts";
import { buildBudget } from "./buildBudget.ts";
import type { Parsed } from "./problem.ts";
import { budgetSchema } from "./schema.ts";
import { validate, validateText } from "./validate.ts";

/** Reads the text of a budget file. A refused file yields every problem with its place, never half a budget. */
export function parseBudgetText(text: string): Parsed<Budget> {
  const parsed = validateText(budgetSchema, text);
  return parsed.ok ? buildBudget(parsed.value) : parsed;
}

/** The same from a JSON value. */
export function parseBudget(input: unknown): Parsed<Budget> {
  const parsed = validate(budgetSchema, input);
  return parsed.ok ? buildBudget(parsed.value) : parsed;
}
