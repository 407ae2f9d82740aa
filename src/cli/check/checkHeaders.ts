import { headerOf, type SiteAnswer } from "./siteAnswer.ts";
import type { SiteProblem } from "./siteProblem.ts";

/** The types that browsers insist on, by the end of the address; scripts have two names of long standing. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  html: ["text/html"],
  css: ["text/css"],
  js: ["text/javascript", "application/javascript"],
  mjs: ["text/javascript", "application/javascript"],
  json: ["application/json"],
  svg: ["image/svg+xml"],
  png: ["image/png"],
  txt: ["text/plain"],
  bcmap: ["application/octet-stream"],
};

const COMPRESSED = ["html", "css", "js", "mjs", "json", "txt"];
/** Shorter texts gain nothing by compression. */
const WORTH_COMPRESSING = 2048;

/** Holds the type, the compression and the protections of one file against what the site needs. */
export function checkHeaders(answer: SiteAnswer): readonly SiteProblem[] {
  return [...checkType(answer), ...checkProtection(answer), ...checkCompression(answer)];
}

function checkType(answer: SiteAnswer): readonly SiteProblem[] {
  const expected = TYPES[endOf(answer)] ?? [];
  const found = headerOf(answer, "content-type");
  const type = found.split(";")[0]?.trim().toLowerCase() ?? "";
  if (expected.length === 0 || expected.includes(type)) return [];
  return [{ kind: "type", address: answer.address, expected: expected[0] ?? "", found: found || "–" }];
}

/** The policies that let a browser tell foreign sites no more than our origin. */
const DISCREET = ["no-referrer", "same-origin", "strict-origin", "origin", "strict-origin-when-cross-origin"];
const DISCREET_ACROSS = [...DISCREET, "origin-when-cross-origin"];

function checkProtection(answer: SiteAnswer): readonly SiteProblem[] {
  const { address } = answer;
  const problems: SiteProblem[] = [];
  const sniffing = headerOf(answer, "x-content-type-options");
  if (sniffing.toLowerCase() !== "nosniff")
    problems.push({ kind: "no-nosniff", address, expected: "nosniff", found: sniffing || "–" });
  if (endOf(answer) !== "html") return problems;
  const referrer = headerOf(answer, "referrer-policy");
  const last = referrer.split(",").at(-1)?.trim().toLowerCase() ?? "";
  if (!DISCREET_ACROSS.includes(last))
    problems.push({ kind: "no-referrer-policy", address, expected: "same-origin", found: referrer || "–" });
  return problems;
}

function checkCompression(answer: SiteAnswer): readonly SiteProblem[] {
  const { address, text } = answer;
  if (!COMPRESSED.includes(endOf(answer)) || text.length < WORTH_COMPRESSING) return [];
  const found = headerOf(answer, "content-encoding");
  if (/^(?:gzip|br|zstd|deflate)$/i.test(found)) return [];
  return [{ kind: "uncompressed", address, expected: "gzip, br", found: "" }];
}

/** `js` for …/first-1.js; a folder is the page in it. */
function endOf({ address }: SiteAnswer): string {
  const { pathname } = new URL(address);
  return pathname.endsWith("/") ? "html" : (/\.([a-z0-9]+)$/i.exec(pathname)?.[1] ?? "").toLowerCase();
}
