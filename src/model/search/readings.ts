import { pinyin } from "pinyin-pro";

const HAN = /^\p{Script=Han}$/u;
const known = new Map<string, readonly string[]>();

/**
 * Every toneless reading of a Chinese character (行: xing, hang, heng), longest first, ü written v; none for any other
 * character. All readings count, not the one that fits the word: a reader who types the wrong one still finds the word.
 */
export function readingsOf(character: string): readonly string[] {
  const found = known.get(character);
  if (found) return found;
  const readings = HAN.test(character) ? readCharacter(character) : [];
  known.set(character, readings);
  return readings;
}

function readCharacter(character: string): readonly string[] {
  const readings = pinyin(character, { type: "array", toneType: "none", multiple: true, v: true });
  const spelled = readings.filter((reading) => /^[a-z]+$/.test(reading));
  return [...new Set(spelled)].sort((left, right) => right.length - left.length);
}
