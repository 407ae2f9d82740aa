/** What XML 1.0 cannot hold, and what reads like the escape that spreadsheets use for it. */
const UNPRINTABLE = /\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const PRINTABLE: ReadonlySet<string> = new Set(["\t", "\n", "\r"]);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Words inside the XML of a workbook; control characters as `_x000B_`, as ECMA-376 (ST_Xstring) has them. */
export function xmlText(text: string): string {
  return text
    .replace(UNPRINTABLE, escapeCharacter)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}

function escapeCharacter(character: string): string {
  if (PRINTABLE.has(character)) return character;
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
