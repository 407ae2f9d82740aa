import type { WordingLanguage } from "./wordingLanguage.ts";

export const USAGE = "npm run --silent pack -- [ID…] [--data DIR] [--out FILE] [--lang zh|en]";

/** What is asked of the pack on the command line. */
export type PackRequest =
  | {
      readonly kind: "pack";
      /** The budgets to pack; none: all that the catalogue lists. */
      readonly ids: readonly string[];
      /** The data folder. */
      readonly data: string;
      /** null: named for the budget, in the current folder. */
      readonly out: string | null;
      readonly language: WordingLanguage;
    }
  | { readonly kind: "refused"; readonly problem: string };

const OPTIONS = ["--data", "--out", "--lang"] as const;
const LANGUAGES: Readonly<Record<string, WordingLanguage>> = { zh: "zh", "zh-CN": "zh", en: "en" };

/** Reads the arguments; what cannot be understood is refused with its place, what was expected and what was found. */
export function parsePackArguments(args: readonly string[]): PackRequest {
  const ids: string[] = [];
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? "";
    const option = OPTIONS.find((name) => word === name);
    if (option !== undefined) given.set(option, args[++index] ?? "");
    else if (word.startsWith("-")) return refused(word, OPTIONS.join(", "), word);
    else if (!ids.includes(word)) ids.push(word);
  }
  const empty = OPTIONS.find((name) => given.get(name) === "");
  if (empty !== undefined) return refused(empty, "a value", "");
  const language = LANGUAGES[given.get("--lang") ?? "zh"];
  if (language === undefined) return refused("--lang", "zh, en", given.get("--lang") ?? "");
  return {
    kind: "pack",
    ids,
    data: given.get("--data") ?? "public/data",
    out: given.get("--out") ?? null,
    language,
  };
}

function refused(place: string, expected: string, found: string): PackRequest {
  return {
    kind: "refused",
    problem: `${place}: expected ${expected}, found ${found === "" ? "nothing" : found}`,
  };
}
