import { ZERO } from "../budget/money.ts";
import type { Review } from "../review/finding.ts";

/** Stand in JSON for what it does not know. No text of a document is an object, so none is taken for one of these. */
const MONEY = "$money";
const SET = "$set";

/** A review as the build keeps it beside the scripts: `parsePreparedReview(printPreparedReview(review))` is the review. */
export function printPreparedReview(review: Review): string {
  // Money prints itself as text before JSON asks what it is, so it is looked up in what holds it.
  return JSON.stringify(review, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
    const held = this[key];
    if (held instanceof Set) return { [SET]: [...held] };
    return held instanceof ZERO.constructor ? { [MONEY]: String(value) } : value;
  });
}

/** Reads what the build of this very program wrote: a part of the program like its scripts, not data from outside. */
export function parsePreparedReview(text: string): Review {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if (MONEY in value) return ZERO.plus(String(value[MONEY]));
    return SET in value && Array.isArray(value[SET]) ? new Set(value[SET]) : value;
  });
}
