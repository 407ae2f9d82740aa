import { textWidth } from "../../geometry/textWidth.ts";

/** How much room there is for a text, in px. */
export interface Room {
  readonly width: number;
  readonly fontSize: number;
  /** Of lines; the last of them ends in "…" where there would be more. */
  readonly most: number;
}

/** What is not broken: a Latin word, a figure or any other character, with the opening marks before and the closing ones behind. */
const PIECE =
  /[(（《「『“]*(?:(?:[A-Za-z0-9.'’%−-]|,(?=\d))+[,;:)]*\s*|.?[、，。；：）》」』”！？％…\s]*)/gsu;

/** A text broken into as few lines as it needs. A word longer than a line is broken where the line ends, as addresses are. */
export function wrapLines(text: string, { width, fontSize, most }: Room): readonly string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), fontSize) <= width;
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECE) ?? []) {
    for (const part of fits(piece) ? [piece] : [...piece]) {
      if (line !== "" && !fits(line + part)) {
        lines.push(line.trimEnd());
        line = "";
        if (lines.length === most) return [...lines.slice(0, -1), endCut(lines[most - 1] ?? "")];
      }
      line += part;
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

function endCut(line: string): string {
  return `${[...line].slice(0, -1).join("").trimEnd()}…`;
}
