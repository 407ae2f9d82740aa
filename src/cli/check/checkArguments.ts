import type { WordingLanguage } from "../wordingLanguage.ts";

export const USAGE = "npm run --silent check-site -- ADDRESS [--portal ORIGIN] [--json] [--lang zh|en]";

/** What is asked of the check on the command line. */
export type CheckRequest =
  | {
      readonly kind: "check";
      /** The address of the site's folder, with a slash at the end. */
      readonly base: string;
      /** The origin of the page that shows the site in a frame; null where none is named. */
      readonly portal: string | null;
      readonly json: boolean;
      readonly language: WordingLanguage;
    }
  | { readonly kind: "refused"; readonly problem: string };

const LANGUAGES = new Map<string, WordingLanguage>([
  ["zh", "zh"],
  ["zh-CN", "zh"],
  ["en", "en"],
]);

/** Reads the arguments; what cannot be understood is refused with its place, what was expected and what was found. */
export function parseCheckArguments(args: readonly string[]): CheckRequest {
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? "";
    if (word === "--json") given.set(word, "");
    else if (word === "--portal" || word === "--lang") given.set(word, args[++index] ?? "");
    else if (word.startsWith("-")) return refused(word, "--portal, --json, --lang", word);
    else if (given.has("ADDRESS")) return refused("ADDRESS", "one", word);
    else given.set("ADDRESS", word);
  }
  const base = folderOf(given.get("ADDRESS") ?? "");
  if (base === null) return refused("ADDRESS", "https://…/", given.get("ADDRESS") ?? "");
  const portal = given.get("--portal");
  const origin = portal === undefined ? null : originOf(portal);
  if (portal !== undefined && origin === null) return refused("--portal", "https://…", portal);
  const language = LANGUAGES.get(given.get("--lang") ?? "zh");
  if (language === undefined) return refused("--lang", "zh, en", given.get("--lang") ?? "");
  return { kind: "check", base, portal: origin, json: given.has("--json"), language };
}

/** The folder of a page's address, without what follows ? or #. */
function folderOf(text: string): string | null {
  const address = addressOf(text);
  if (address === null) return null;
  const path = address.pathname.replace(/[^/]+\.html$/, "");
  return `${address.origin}${path.endsWith("/") ? path : `${path}/`}`;
}

function originOf(text: string): string | null {
  return addressOf(text)?.origin ?? null;
}

function addressOf(text: string): URL | null {
  try {
    const address = new URL(text);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

function refused(place: string, expected: string, found: string): CheckRequest {
  const problem = `${place}: expected ${expected}, found ${found === "" ? "nothing" : found}`;
  return { kind: "refused", problem };
}
