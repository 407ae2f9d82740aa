/**
 * The width of a text in px at a font size in px, never less than what common sans fonts (Chinese and Latin) need:
 * layouts that trust it cannot overflow.
 */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * fontSize;
}

const WIDE = /[MWmw@%&]/;
const UPPER = /[A-Z]/;
const LOWER_OR_DIGIT = /[a-z0-9+<=>~#$_?]/;

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return ASCII_WIDTHS[code] ?? 0;
  if (code < 0x300) return 0.85;
  return 1;
}

function asciiWidth(character: string): number {
  if (WIDE.test(character)) return 1;
  if (UPPER.test(character)) return 0.8;
  if (LOWER_OR_DIGIT.test(character)) return 0.64;
  if (character === " ") return 0.34;
  return 0.45;
}

/** By code: labels are measured by the thousand. */
const ASCII_WIDTHS = Array.from({ length: 0x80 }, (_, code) => asciiWidth(String.fromCharCode(code)));
