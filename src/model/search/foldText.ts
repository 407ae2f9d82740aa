import { toHalfWidth } from "../../budget/money.ts";

/** Characters that a reader may leave out or type otherwise: spaces, quotation marks, brackets, commas, middle dots. */
const DROPPED = new Set([..." \t\n\r\u3000\u00a0“”‘’\"'「」『』（）()【】[]《》〈〉、，,。；;：:·・"]);

/** A text as it is compared: half width, lower case, ü as v, without the characters that do not count. */
export function foldText(text: string): string {
  return [...toHalfWidth(text)]
    .filter((character) => !DROPPED.has(character))
    .join("")
    .toLowerCase()
    .replace(/ü/g, "v");
}
