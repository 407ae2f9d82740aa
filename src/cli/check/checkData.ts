import { createHash } from "node:crypto";
import { parseAnnotationsText } from "../../budget/annotations.ts";
import { type CatalogueEntry, parseCatalogueText } from "../../budget/catalogue.ts";
import { parseGlossaryText } from "../../budget/glossary.ts";
import { parseBudgetText } from "../../budget/parseBudget.ts";
import type { Parsed } from "../../budget/problem.ts";
import type { GatheredSite } from "./gatherSite.ts";
import type { SiteAnswer } from "./siteAnswer.ts";
import type { SiteProblem } from "./siteProblem.ts";

const MOST_TOLD = 3;

/** Holds the catalogue, every budget in it and what stands beside them against the format, and each against the others. */
export function checkData(site: GatheredSite): readonly SiteProblem[] {
  const index = answerAt(site, "data/index.json");
  const glossary = answerAt(site, "data/glossary.json");
  const catalogue = index && parseCatalogueText(index.text);
  return [
    ...(index && catalogue ? refused(index, catalogue) : []),
    ...(glossary ? refused(glossary, parseGlossaryText(glossary.text)) : []),
    ...(catalogue?.ok ? catalogue.value.budgets.flatMap((entry) => checkEntry(site, entry)) : []),
    ...checkFirstPage(site),
  ];
}

function checkEntry(site: GatheredSite, entry: CatalogueEntry): readonly SiteProblem[] {
  const file = answerAt(site, `data/${entry.file}`);
  const beside = entry.annotations === undefined ? null : answerAt(site, `data/${entry.annotations}`);
  const budget = file && parseBudgetText(file.text);
  const annotations = beside && parseAnnotationsText(beside.text);
  return [
    ...(file && budget ? refused(file, budget) : []),
    ...(file && budget?.ok ? differ(file, entry.id, budget.value.id) : []),
    ...(file && budget?.ok ? differ(file, entry.year, budget.value.year) : []),
    ...(file && budget?.ok ? differ(file, entry.title, budget.value.title) : []),
    ...(beside && annotations ? refused(beside, annotations) : []),
    ...(beside && annotations?.ok ? differ(beside, entry.id, annotations.value.budget) : []),
  ];
}

function refused({ address }: SiteAnswer, parsed: Parsed<unknown>): readonly SiteProblem[] {
  if (parsed.ok) return [];
  return parsed.problems.slice(0, MOST_TOLD).map(({ kind, place, expected, found }) => ({
    kind: "data",
    address,
    expected,
    found: [place, kind, found].filter((part) => part !== "").join(" "),
  }));
}

function differ<T extends string | number>(
  { address }: SiteAnswer,
  expected: T,
  found: T,
): readonly SiteProblem[] {
  return expected === found
    ? []
    : [{ kind: "other-budget", address, expected: String(expected), found: String(found) }];
}

/** The page drawn by the build names the SHA-256 of the data that it was drawn from. */
function checkFirstPage(site: GatheredSite): readonly SiteProblem[] {
  const page = answerAt(site, "");
  if (page === null) return [];
  const drawn = [
    ["data/index.json", attributeOf(page.text, "data-index-hash")],
    [`data/${attributeOf(page.text, "data-file")}`, attributeOf(page.text, "data-file-hash")],
  ] as const;
  return drawn.flatMap(([path, hash]): readonly SiteProblem[] => {
    const file = answerAt(site, path);
    if (hash === "" || file === null || hash === sha256(file.text)) return [];
    return [{ kind: "other-first-page", address: file.address, expected: "", found: "" }];
  });
}

function attributeOf(html: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]{1,200})"`).exec(html)?.[1] ?? "";
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function answerAt({ parts }: GatheredSite, path: string): SiteAnswer | null {
  const visit = parts.find((part) => part.path === path)?.visit;
  return visit?.kind === "answered" && visit.answer.status === 200 ? visit.answer : null;
}
