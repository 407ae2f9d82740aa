import type { Budget } from "../../budget/budget.ts";
import type { Parsed } from "../../budget/problem.ts";
import type { Review } from "../../review/finding.ts";

/** Characters of a file that the page reads itself, in the time of a few frames: some ten thousand lines take longer. */
const MOST_AT_ONCE = 400_000;

const reviews = new WeakMap<Budget, Review>();

/** Reads a large budget off the page, and its review with it; null for any other, and where it cannot be read off the page. */
export async function readApart(text: string, signal: AbortSignal): Promise<Parsed<Budget> | null> {
  if (text.length <= MOST_AT_ONCE) return null;
  const read = await import("./readInWorker.ts").then(({ readInWorker }) => readInWorker(text, signal));
  if (read === null || !read.ok) return read;
  const { budget, review } = read.value;
  reviews.set(budget, review);
  return { ok: true, value: budget };
}

/** The review that came with a budget that was read off the page; undefined for any other. */
export function reviewReadApart(budget: Budget): Review | undefined {
  return reviews.get(budget);
}
