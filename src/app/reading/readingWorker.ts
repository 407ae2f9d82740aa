import type { Budget } from "../../budget/budget.ts";
import { partsOf } from "../../budget/budgetParts.ts";
import { buildBudget } from "../../budget/buildBudget.ts";
import { type BudgetFile, budgetSchema } from "../../budget/schema.ts";
import { validateText } from "../../budget/validate.ts";
import { review } from "../../review/review.ts";
import { printPreparedReview } from "../preparedReview.ts";
import type { ReadingAnswer } from "./readingAnswer.ts";

// One worker reads one file: the text of it is the only thing it is sent.
self.addEventListener("message", ({ data }: MessageEvent<string>) => read(data));

/** The page reads the pieces while the budget is reviewed here. */
function read(text: string): void {
  const file = validateText(budgetSchema, text);
  const budget = file.ok ? buildBudget(file.value) : file;
  if (!budget.ok) tell({ kind: "refused", problems: budget.problems });
  else if (file.ok) tellReading(file.value, budget.value);
}

function tellReading(file: BudgetFile, budget: Budget): void {
  for (const part of partsOf(file)) tell({ kind: "part", part: JSON.stringify(part) });
  tell({ kind: "reviewed", review: printPreparedReview(review(budget)) });
}

function tell(answer: ReadingAnswer): void {
  self.postMessage(answer);
}
