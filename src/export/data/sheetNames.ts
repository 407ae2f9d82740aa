const LONGEST = 31;

/**
 * The tabs of a workbook: at most 31 characters, without those that a spreadsheet refuses, and no two the same whatever their
 * case.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const free = freeName(plainName(name), taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function plainName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  const held = cut(plain, LONGEST);
  // "History" is the one name that Excel keeps for itself.
  return held === "" || held.toLowerCase() === "history" ? `_${held}` : held;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const end = ` ${number}`;
    free = cut(name, LONGEST - end.length) + end;
  }
  return free;
}

/** The beginning of a text, never half a character. */
function cut(text: string, length: number): string {
  let held = "";
  for (const character of text) {
    if (held.length + character.length > length) break;
    held += character;
  }
  return held.trim();
}
