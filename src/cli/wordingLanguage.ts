import type { Wording } from "../review/finding.ts";

/** The language that a command prints findings in. */
export type WordingLanguage = keyof Wording;
