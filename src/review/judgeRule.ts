import { type Judged, judge } from "./judge.ts";
import { missingFor, nothingToCheck } from "./missing.ts";
import type { Reading } from "./reading.ts";
import type { Check, Rule } from "./rule.ts";

/** What one rule says of a budget. Every rule has an outcome: one that finds nothing to compare says what it would need. */
export function judgeRule(rule: Rule, reading: Reading): readonly Judged[] {
  const missing = missingFor(rule, reading);
  if (missing !== null) return judgeAll(rule, [missing]);
  const judged = judgeAll(rule, rule.check(reading));
  return judged.length > 0 ? judged : judgeAll(rule, [nothingToCheck(rule, reading)]);
}

function judgeAll(rule: Rule, checks: readonly Check[]): readonly Judged[] {
  return checks.map((check) => judge(rule, check)).filter((entry) => entry !== null);
}
