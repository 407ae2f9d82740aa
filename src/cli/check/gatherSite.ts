import { parseCatalogueText } from "../../budget/catalogue.ts";
import { findParts } from "./findParts.ts";
import { type Ask, addressOf, type Visit } from "./siteAnswer.ts";

/** What a file is to the site, which decides how it is checked. */
export const PART_ROLES = ["page", "embed", "asset", "data", "script", "file"] as const;
export type PartRole = (typeof PART_ROLES)[number];

/** A file of the site: its path from the site's folder, and what came when it was asked for. */
export interface SitePart {
  readonly path: string;
  readonly role: PartRole;
  readonly visit: Visit;
}

/** A deployed site as it was found. */
export interface GatheredSite {
  /** The address of its folder, with a slash at the end. */
  readonly base: string;
  readonly parts: readonly SitePart[];
  /** An address that no site has. */
  readonly absent: Visit;
  /** The same page without https; null where the site itself is without, or stands on a port of its own. */
  readonly plain: Visit | null;
}

/** Files under names that are always the same. */
const FIXED: readonly (readonly [string, PartRole])[] = [
  ["", "page"],
  ["embed.html", "embed"],
  ["tables.html", "page"],
  ["embed.js", "script"],
  ["icon.svg", "file"],
  ["unfurl.png", "file"],
  ["licences.txt", "file"],
  ["pdf/cmaps/GBK-EUC-H.bcmap", "file"],
  ["pack/program.txt", "file"],
  ["data/index.json", "data"],
  ["data/glossary.json", "data"],
  ["data/schema/budget.schema.json", "data"],
];

const ABSENT = "assets/absent-00000000.js";
const AT_ONCE = 6;

/** Asks for every file that the pages, the scripts and the catalogue of a site name, each once. */
export async function gatherSite(base: string, ask: Ask): Promise<GatheredSite> {
  const askFor = async ([path, role]: readonly [string, PartRole]): Promise<SitePart> => ({
    path,
    role,
    visit: await ask(new URL(path, base).href),
  });
  const parts = [...(await askAll(FIXED, askFor))];
  parts.push(...(await askAll(listData(parts), askFor)));
  for (let found = findNew(parts); found.length > 0; found = findNew(parts))
    parts.push(...(await askAll(found, askFor)));
  const plain = /^https:\/\/[^/:]+\//.test(base) ? await ask(base.replace(/^https:/, "http:")) : null;
  return { base, parts, absent: await ask(new URL(ABSENT, base).href), plain };
}

/** The budgets of the catalogue with their annotations. */
function listData(parts: readonly SitePart[]): readonly (readonly [string, PartRole])[] {
  const index = parts.find(({ path }) => path === "data/index.json");
  if (index?.visit.kind !== "answered") return [];
  const catalogue = parseCatalogueText(index.visit.answer.text);
  if (!catalogue.ok) return [];
  return catalogue.value.budgets.flatMap(
    ({ file, annotations }): readonly (readonly [string, PartRole])[] => [
      [`data/${file}`, "data"],
      ...(annotations === undefined ? [] : [[`data/${annotations}`, "data"] as const]),
    ],
  );
}

/** The files under assets/ that what was fetched names and that were not asked for yet. */
function findNew(parts: readonly SitePart[]): readonly (readonly [string, PartRole])[] {
  const known = new Set(parts.map(({ path }) => path));
  const named = parts.flatMap(({ path, role, visit }) =>
    visit.kind === "answered" && visit.answer.status === 200 && role !== "data" && role !== "file"
      ? findParts(path, visit.answer.text)
      : [],
  );
  return [...new Set(named)].filter((path) => !known.has(path)).map((path) => [path, "asset"] as const);
}

/** A few at a time, so that the check is no load; the answers in the order of the questions. */
async function askAll<T, R>(
  questions: readonly T[],
  askFor: (question: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let start = 0; start < questions.length; start += AT_ONCE)
    answers.push(...(await Promise.all(questions.slice(start, start + AT_ONCE).map(askFor))));
  return answers;
}

/** The addresses that were out of reach altogether, before anything else can be said of the site. */
export function isOutOfReach({ parts }: GatheredSite): boolean {
  return parts.every(({ visit }) => visit.kind === "unreachable" && addressOf(visit) !== "");
}
