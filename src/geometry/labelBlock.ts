import { LINE_HEIGHT } from "./labelText.ts";
import { widestLine } from "./wrapText.ts";

export interface LabelBlockLine {
  readonly text: string;
  readonly role: "name" | "amount";
}

/** The lines of a label before they are placed, and the room they take in px. */
export interface LabelBlock {
  readonly lines: readonly LabelBlockLine[];
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly shortened: boolean;
}

interface BlockText {
  readonly name: readonly string[];
  /** Empty for none. */
  readonly amount: string;
  readonly fontSize: number;
  readonly shortened?: boolean;
}

/** The name's lines with the amount below them. */
export function layoutBlock({ name, amount, fontSize, shortened = false }: BlockText): LabelBlock {
  const amountLines = amount === "" ? [] : [amount];
  const lines = [
    ...name.map((text): LabelBlockLine => ({ text, role: "name" })),
    ...amountLines.map((text): LabelBlockLine => ({ text, role: "amount" })),
  ];
  return {
    lines,
    width: widestLine([...name, ...amountLines], fontSize),
    height: lines.length * fontSize * LINE_HEIGHT,
    fontSize,
    shortened,
  };
}
