/**
 * The printed rows of a table in extracted text. Rows stand between empty lines; a row with a wrapped name stands on several
 * lines, and what follows its name comes after the next empty line.
 */
export function joinLines(lines: readonly string[]): readonly string[] {
  const rows: string[] = [];
  let waiting: string | null = null;
  for (const block of blocksOf(lines)) {
    const text = joinBlock(block);
    if (waiting !== null && isTail(text)) {
      rows.push(`${waiting} ${text}`);
      waiting = null;
      continue;
    }
    if (waiting !== null) rows.push(waiting);
    waiting = null;
    if (block.length > 1 || endsInName(text)) waiting = text;
    else rows.push(text);
  }
  if (waiting !== null) rows.push(waiting);
  return rows;
}

function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of lines) {
    if (line !== "") block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Wrapped lines follow each other without a space; a code or blank cells before the name keep theirs. */
function joinBlock(block: readonly string[]): string {
  let text = "";
  block.forEach((line, index) => {
    const before = block[index - 1] ?? "";
    const apart = before.trim() === "" || /(?:^|\s)[\d.,]+$/.test(before);
    text += index > 0 && apart && before.trim() !== "" ? ` ${line}` : line;
  });
  return text;
}

function isTail(text: string): boolean {
  return /^[\s\d.,-]*$/.test(text);
}

/** A name alone, without an amount or blank cells after it. */
function endsInName(text: string): boolean {
  return /[\u4e00-\u9fff）)]$/.test(text) && !/\d\.\d{2}/.test(text) && !/^注/.test(text.trim());
}
