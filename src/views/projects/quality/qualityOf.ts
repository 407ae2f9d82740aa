import type { Budget } from "../../../budget/budget.ts";
import { assessTargets } from "../../../review/quality/assessTargets.ts";
import type { TargetQuality } from "../../../review/quality/targetQuality.ts";

/** A budget does not change while it is read, so that its targets are assessed once for all who ask. */
const known = new WeakMap<Budget, TargetQuality>();

/** What is asked of a budget's performance targets. */
export function qualityOf(budget: Budget): TargetQuality {
  const before = known.get(budget);
  if (before) return before;
  const quality = assessTargets(budget);
  known.set(budget, quality);
  return quality;
}
