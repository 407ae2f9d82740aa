/** A text as a string of CSS. What could end the string or begin an escape is written by its number; it may come from a document. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}\p{Surrogate}]/gu, escapeCharacter)}"`;
}

function escapeCharacter(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
}
