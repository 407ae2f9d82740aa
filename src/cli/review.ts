import { parseBudgetText } from "../budget/parseBudget.ts";
import { review } from "../review/review.ts";
import { type Effects, PROCESS_EFFECTS } from "./effects.ts";
import { printReview } from "./printReview.ts";
import { parseReviewArguments, USAGE } from "./reviewArguments.ts";
import { reviewRecords } from "./reviewRecords.ts";
import { wordProblem, wordUnread } from "./wordProblem.ts";

/** Exit codes: nothing differs, something does, the file cannot be read. */
const AGREES = 0;
const DIFFERS = 1;
const UNREADABLE = 2;

/** `review FILE.json [--json] [--lang en]`: prints what the review of a budget file finds. */
export async function main(
  args: readonly string[],
  { readText, print, complain }: Effects = PROCESS_EFFECTS,
): Promise<number> {
  const request = parseReviewArguments(args);
  if (request.kind === "refused") {
    complain(`${request.problem}\n${USAGE}`);
    return UNREADABLE;
  }
  const { file, language } = request;
  const text = await readText(file).catch((error: unknown) => {
    complain(wordUnread(file, error, language));
    return null;
  });
  if (text === null) return UNREADABLE;
  const parsed = parseBudgetText(text);
  if (!parsed.ok) {
    for (const problem of parsed.problems) complain(wordProblem(file, problem, language));
    return UNREADABLE;
  }
  const result = review(parsed.value);
  print(
    request.json
      ? JSON.stringify(reviewRecords(result, language), null, 2)
      : printReview({ budget: parsed.value, result, language }),
  );
  return result.counts.differs > 0 ? DIFFERS : AGREES;
}
