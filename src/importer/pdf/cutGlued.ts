import type { Line } from "./linesOf.ts";
import type { Word } from "./pageContent.ts";

const MONEY = String.raw`-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d{2})`;
const NAME_BEFORE = new RegExp(`^(.*[\\u4e00-\\u9fff）)])(${MONEY})$`);
const NAME_AFTER = new RegExp(`^(${MONEY})([\\u4e00-\\u9fff（(①-⑳].*)$`);
/** 201, 20101 and 2010101; a year has four digits. */
const CODE_BEFORE = /^(\d{3}|\d{5}|\d{7})([\u4e00-\u9fff].*)$/;

/** The line with its words cut where a name runs into an amount, or the code at its head into a name. */
export function cutGlued(line: Line): Line {
  const words = line.words.flatMap((word, index) => {
    const found =
      NAME_BEFORE.exec(word.text) ??
      NAME_AFTER.exec(word.text) ??
      (index === 0 ? CODE_BEFORE.exec(word.text) : null);
    return found ? cutAt(word, found[1]?.length ?? 0) : [word];
  });
  return words.length === line.words.length ? line : { ...line, words };
}

function cutAt(word: Word, place: number): readonly Word[] {
  const [before, after] = [word.text.slice(0, place), word.text.slice(place)];
  const width = (word.width * widthOf(before)) / widthOf(word.text);
  return [
    { ...word, text: before, width },
    { ...word, text: after, x: word.x + width, width: word.width - width },
  ];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? 1 : 2;
  return width;
}
