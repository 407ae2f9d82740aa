import type { WordingLanguage } from "./wordingLanguage.ts";

export const USAGE = "review FILE.json [--json] [--lang zh|en]";

/** What is asked of the review on the command line. */
export type ReviewRequest =
  | {
      readonly kind: "review";
      readonly file: string;
      readonly json: boolean;
      readonly language: WordingLanguage;
    }
  | { readonly kind: "refused"; readonly problem: string };

const LANGUAGES: Readonly<Record<string, WordingLanguage>> = { zh: "zh", "zh-CN": "zh", en: "en" };

/** Reads the arguments; what cannot be understood is refused with its place, what was expected and what was found. */
export function parseReviewArguments(args: readonly string[]): ReviewRequest {
  const files: string[] = [];
  let json = false;
  let language: WordingLanguage = "zh";
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? "";
    if (word === "--json") json = true;
    else if (word === "--lang" || word.startsWith("--lang=")) {
      const wanted = word === "--lang" ? (args[++index] ?? "") : word.slice("--lang=".length);
      const known = LANGUAGES[wanted];
      if (known === undefined) return refused("--lang", "zh, en", wanted);
      language = known;
    } else if (word.startsWith("-")) return refused(word, "--json, --lang", word);
    else files.push(word);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return refused("FILE.json", "1", files.join(" "));
  return { kind: "review", file, json, language };
}

function refused(place: string, expected: string, found: string): ReviewRequest {
  return {
    kind: "refused",
    problem: `${place}: expected ${expected}, found ${found === "" ? "nothing" : found}`,
  };
}
