import { headerOf, type SiteAnswer } from "./siteAnswer.ts";
import type { SiteProblem } from "./siteProblem.ts";

/** How long a file may be kept: for ever under a name with a hash, briefly as data, only after asking again as a page. */
export const KEEPINGS = ["for-ever", "briefly", "ask"] as const;
export type Keeping = (typeof KEEPINGS)[number];

const MONTH = 30 * 24 * 3600;
const HOUR = 3600;

/** Holds how long browsers and what stands between may keep a file against how long they should. */
export function checkCaching(answer: SiteAnswer, keeping: Keeping): readonly SiteProblem[] {
  const { address } = answer;
  const found = headerOf(answer, "cache-control") || "–";
  const kept = secondsKept(answer);
  if (keeping === "for-ever")
    return kept !== null && kept >= MONTH
      ? []
      : [{ kind: "kept-too-short", address, expected: "max-age=31536000, immutable", found }];
  const most = keeping === "briefly" ? HOUR : 0;
  const expected = keeping === "briefly" ? "max-age=300" : "no-cache";
  const problems: SiteProblem[] = [];
  if (kept === null || kept > most) problems.push({ kind: "kept-too-long", address, expected, found });
  if (headerOf(answer, "etag") === "" && headerOf(answer, "last-modified") === "")
    problems.push({ kind: "no-validator", address, expected: "ETag", found: "" });
  return problems;
}

/** null where the server does not say, and every browser guesses by itself. */
function secondsKept(answer: SiteAnswer): number | null {
  const words = headerOf(answer, "cache-control")
    .toLowerCase()
    .split(",")
    .map((word) => word.trim());
  if (words.some((word) => word === "no-cache" || word === "no-store")) return 0;
  const ages = words.flatMap((word) => /^(?:s-)?max-?age="?(\d{1,12})"?$/.exec(word)?.[1] ?? []).map(Number);
  return ages.length > 0 ? Math.max(...ages) : null;
}
