import { cutGlued } from "./cutGlued.ts";
import { joinWords, type Line } from "./linesOf.ts";
import type { Word } from "./pageContent.ts";
import { isAmount, type Segment, segmentsOf } from "./segmentsOf.ts";

/** A line of a table without drawn lines, in the pieces that its cells hold. */
export interface SegmentLine {
  readonly y: number;
  readonly segments: readonly Segment[];
}

/** Words that begin under each other within this share of their height stand in one column. */
const ALIGNED = 0.55;
/** So many other lines must begin a piece at a place, for a word there to begin one too. */
const FEWEST_ALIGNED = 2;
/** Words whose letters are set apart. */
const SPACED = /^(?:合计|总计|小计|金额|项目|科目)$/;

/**
 * The lines in pieces. Words one space apart are one name, unless pieces of other lines begin where the second does: then a long
 * name reaches up to the next column.
 */
export function segmentLines(lines: readonly Line[]): readonly SegmentLine[] {
  const cut = lines.map(cutGlued).map(joinSpaced);
  const pieces = cut.map(segmentsOf);
  const lefts = pieces.flatMap((segments) => segments.map((segment) => segment.left));
  const beginsColumn = ({ x, height }: Word) =>
    lefts.filter((left) => Math.abs(left - x) < height * ALIGNED).length >= FEWEST_ALIGNED;
  return pieces.map((segments, index) => ({
    y: lines[index]?.y ?? 0,
    segments: segments.flatMap((segment) => parted(segment, beginsColumn)),
  }));
}

function parted(segment: Segment, beginsColumn: (word: Word) => boolean): readonly Segment[] {
  const groups: Word[][] = [];
  segment.words.forEach((word, index) => {
    const before = segment.words[index - 1];
    const apart = before !== undefined && word.x - before.x - before.width > word.height * 0.4;
    if (index === 0 || (apart && (beginsColumn(word) || SPACED.test(word.text)))) groups.push([word]);
    else groups[groups.length - 1]?.push(word);
  });
  if (groups.length === 1) return [segment];
  return groups.map((words) => ({
    text: joinWords(words),
    words,
    left: Math.min(...words.map((word) => word.x)),
    right: Math.max(...words.map((word) => word.x + word.width)),
  }));
}

/** 合 计 is one word. */
function joinSpaced(line: Line): Line {
  const words: Word[] = [];
  for (const word of line.words) {
    const last = words[words.length - 1];
    if (last && last.text.length === 1 && SPACED.test(last.text + word.text) && !isAmount(word.text))
      words[words.length - 1] = {
        ...last,
        text: last.text + word.text,
        width: word.x + word.width - last.x,
      };
    else words.push(word);
  }
  return words.length === line.words.length ? line : { ...line, words };
}
