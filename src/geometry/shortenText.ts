import { textWidth } from "./textWidth.ts";

/** Fewer characters than this no longer say what is meant. */
const FEWEST_CHARACTERS = 4;

/** The text itself, or its head and "…", in at most `width` px, Latin words whole; null where fewer than 4 characters would stay. */
export function shortenText(text: string, width: number, fontSize: number): string | null {
  if (textWidth(text, fontSize) <= width) return text;
  for (const short of shortenings(text)) if (textWidth(short, fontSize) <= width) return short;
  return null;
}

/** The heads of a text with "…", longest first. */
export function* shortenings(text: string): Iterable<string> {
  const characters = [...text];
  for (let kept = characters.length - 1; kept >= FEWEST_CHARACTERS; kept -= 1) {
    if (!isInsideWord(characters, kept)) yield `${characters.slice(0, kept).join("").trimEnd()}…`;
  }
}

const LATIN = /[A-Za-z0-9]/;

function isInsideWord(characters: readonly string[], at: number): boolean {
  return LATIN.test(characters[at - 1] ?? "") && LATIN.test(characters[at] ?? "");
}
