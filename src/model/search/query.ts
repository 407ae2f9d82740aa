import { toHalfWidth } from "../../budget/money.ts";
import { foldText } from "./foldText.ts";

/** What is read of a query; the rest is ignored. */
const MOST_CHARACTERS = 64;

/** A query made ready for matching. */
export interface Query {
  /** All of it, without spaces. */
  readonly joined: string;
  /** Its words, as separated by spaces. */
  readonly tokens: readonly string[];
  /** Its words where all of it is Latin letters and digits and it is longer than one letter; otherwise none. */
  readonly words: readonly string[];
  /** Its digits where it is nothing else; otherwise null. */
  readonly code: string | null;
}

/** Reads what a reader typed; null where nothing in it can be searched for. */
export function parseQuery(typed: string): Query | null {
  const kept = toHalfWidth(typed.slice(0, MOST_CHARACTERS)).trim();
  const tokens = kept
    .split(/\s+/)
    .map(foldText)
    .filter((token) => token !== "");
  const joined = tokens.join("");
  if (joined === "") return null;
  const isEnglish = joined.length > 1 && /[a-z]/.test(joined) && /^[ -~’]*$/.test(kept);
  return {
    joined,
    tokens,
    words: isEnglish ? (kept.toLowerCase().match(/[a-z0-9]+/g) ?? []) : [],
    code: /^\d{1,7}$/.test(joined) ? joined : null,
  };
}
