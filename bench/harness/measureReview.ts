import { readFileSync } from "node:fs";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import { review } from "../../src/review/review.ts";
import { OURS } from "./pages.ts";
import type { Samples } from "./samples.ts";

const PUBLISHED = "public/data/tunliu-investment-promotion-2024.json";
const TIMES = 50;

/** Reviews the published budget again and again, the first time included; what else the machine does is left out. */
export function measureReview(samples: Samples): void {
  const parsed = parseBudgetText(readFileSync(PUBLISHED, "utf8"));
  if (!parsed.ok) throw new Error(PUBLISHED);
  for (let time = 0; time < TIMES; time += 1) {
    const start = process.cpuUsage();
    review(parsed.value);
    const { user, system } = process.cpuUsage(start);
    samples.add({ what: "review: CPU ms", at: "one budget", page: OURS }, (user + system) / 1000);
  }
}
