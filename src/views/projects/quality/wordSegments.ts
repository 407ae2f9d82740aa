/** A stretch of a printed text, and whether it is among the words that gave rise to a remark. */
export interface WordSegment {
  readonly text: string;
  readonly marked: boolean;
  /** Its first character, counted from 0. */
  readonly at: number;
}

/** A printed text cut where words begin and end; `wordSegments(text, words)` joined is the text. */
export function wordSegments(text: string, words: readonly string[]): readonly WordSegment[] {
  const marked = markedCharacters(text, words);
  const segments: WordSegment[] = [];
  for (const [index, character] of [...text].entries()) {
    const last = segments[segments.length - 1];
    const isMarked = marked.has(index);
    if (last && last.marked === isMarked)
      segments[segments.length - 1] = { ...last, text: last.text + character };
    else segments.push({ text: character, marked: isMarked, at: index });
  }
  return segments;
}

/** The places of the characters, counted as characters, that any of the words covers. */
function markedCharacters(text: string, words: readonly string[]): ReadonlySet<number> {
  const characters = [...text];
  const marked = new Set<number>();
  for (const word of words) {
    const wanted = [...word.trim()];
    if (wanted.length === 0) continue;
    for (let start = 0; start + wanted.length <= characters.length; start += 1)
      if (wanted.every((character, offset) => characters[start + offset] === character))
        for (let offset = 0; offset < wanted.length; offset += 1) marked.add(start + offset);
  }
  return marked;
}
