import { parseBudgetText } from "../budget/parseBudget.ts";
import { printBudget } from "../budget/printBudget.ts";
import type { Imported } from "./importDocument.ts";

/** The text to publish: where only the day and the manner of conversion would change, the file that is there stays as it is. */
export function keepConverted({ budget, text }: Imported, existing: string | null): string {
  const before = existing === null ? null : parseBudgetText(existing);
  if (!before?.ok) return text;
  const { converted } = before.value.provenance;
  const same = printBudget({ ...budget, provenance: { ...budget.provenance, converted } });
  return same === existing ? same : text;
}
