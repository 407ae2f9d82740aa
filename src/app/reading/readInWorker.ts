import { joinBudget } from "../../budget/budgetParts.ts";
import type { Parsed } from "../../budget/problem.ts";
import { parsePreparedReview } from "../preparedReview.ts";
import type { ReadingAnswer, ReviewedBudget } from "./readingAnswer.ts";

/**
 * Reads and reviews the text of a budget file in a worker; the page puts the budget together piece by piece, between its frames.
 * null where the browser has no module workers, forbids them or does not get the script: then the page has to read the text itself.
 */
export function readInWorker(text: string, signal: AbortSignal): Promise<Parsed<ReviewedBudget> | null> {
  const worker = openWorker();
  if (worker === null) return Promise.resolve(null);
  return new Promise<Parsed<ReviewedBudget> | null>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("left", "AbortError")));
    const fail = () => resolve(null);
    worker.addEventListener("error", fail);
    worker.addEventListener("messageerror", fail);
    worker.addEventListener("message", listenFor(resolve, fail));
    worker.postMessage(text);
  }).finally(() => worker.terminate());
}

type Answered = (reading: Parsed<ReviewedBudget>) => void;

/** Takes one answer after the other; each is an own task of the page, so that what a reader does comes between them. */
function listenFor(resolve: Answered, fail: () => void): (event: MessageEvent<ReadingAnswer>) => void {
  const joiner = joinBudget();
  const take = (answer: ReadingAnswer): void => {
    switch (answer.kind) {
      case "refused":
        resolve({ ok: false, problems: answer.problems });
        return;
      case "part":
        joiner.add(JSON.parse(answer.part));
        return;
      case "reviewed": {
        const value = { budget: joiner.finish(), review: parsePreparedReview(answer.review) };
        resolve({ ok: true, value });
      }
    }
  };
  return ({ data }) => {
    try {
      take(data);
    } catch {
      fail();
    }
  };
}

/** null where the browser has no workers or forbids them, which it says by throwing. */
function openWorker(): Worker | null {
  try {
    return new Worker(new URL("./readingWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
