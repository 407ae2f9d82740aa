/** How far common sans faces move on after a Latin letter, in em. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|]/, 0.22],
  [/[ ft.,:;!I/\\]/, 0.28],
  [/[r()[\]"`-]/, 0.34],
  [/[ckszvxyJ\u2002]/, 0.5],
  [/[FTZ]/, 0.61],
  [/[wCDHNRU]/, 0.72],
  [/[GOQ]/, 0.78],
  [/[mM]/, 0.83],
  [/[W%@]/, 0.94],
  [/[A-Z&]/, 0.67],
];

/** What most other small letters and all figures take. */
const USUAL = 0.56;
const LAST_LATIN = 0x300;

/** About how wide a character is, in em: a Chinese one is as wide as it is high. For spacing, not for fitting. */
export function glyphAdvance(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= LAST_LATIN && character !== "\u2002") return 1;
  return ADVANCES.find(([letters]) => letters.test(character))?.[1] ?? USUAL;
}
