import type { Range } from "../../model/search/searchHit.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** A text with its matched characters marked. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const pieces: { readonly from: number; readonly text: string; readonly marked: boolean }[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    pieces.push(
      { from: end, text: text.slice(end, from), marked: false },
      { from, text: text.slice(from, to), marked: true },
    );
    end = to;
  }
  pieces.push({ from: end, text: text.slice(end), marked: false });
  return pieces
    .filter((piece) => piece.text !== "")
    .map((piece) =>
      piece.marked ? <mark key={piece.from}>{piece.text}</mark> : <span key={piece.from}>{piece.text}</span>,
    );
}
