import { type LabelText, LINE_HEIGHT } from "./labelText.ts";
import { shortenText } from "./shortenText.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

export interface LabelLine {
  readonly name: string;
  readonly amount: string;
}

/** A label broken into lines, and the room it takes in px. */
export interface FlowLabelLines {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  readonly shortened: boolean;
}

interface Limits {
  readonly width: number;
  readonly fontSize: number;
  /** The amount on a line of its own even where it would fit beside the name. */
  readonly stacked: boolean;
  /** The name on no more lines than this. */
  readonly mostLines?: number;
}

/** The space between a name and the amount after it, in em. */
const SPACE = 0.5;

const MOST_LINES = 4;

/** Breaks a label so that it fits a width; shortens the name, then leaves it out; null where not even the amount fits. */
export function breakLabel(text: LabelText, limits: Limits): FlowLabelLines | null {
  return breakWhole(text, limits) ?? breakShortened(text, limits);
}

/** Breaks a label, with its whole name, so that it fits a width; null where it does not. */
export function breakWhole({ name, amount }: LabelText, limits: Limits): FlowLabelLines | null {
  const { width, fontSize, stacked, mostLines = MOST_LINES } = limits;
  for (let count = 1; count <= mostLines; count += 1) {
    const names = wrapText(name, count);
    if (!names) return null;
    for (const lines of breakingsOf(names, amount, stacked)) {
      const label = measure(lines, fontSize, false);
      if (label.width <= width) return label;
    }
  }
  return null;
}

function breakShortened({ name, amount }: LabelText, { width, fontSize }: Limits): FlowLabelLines | null {
  const short = shortenText(name, width, fontSize);
  const shortLines = short === null ? [] : [{ name: short, amount: "" }];
  const label = measure([...shortLines, ...amountLine(amount)], fontSize, true);
  return label.lines.length > 0 && label.width <= width ? label : null;
}

/** The amount after the name's last line, or below it. */
function breakingsOf(
  names: readonly string[],
  amount: string,
  stacked: boolean,
): readonly (readonly LabelLine[])[] {
  const apart = [...names.map((name) => ({ name, amount: "" })), ...amountLine(amount)];
  if (stacked) return [apart];
  const last = names.length - 1;
  return [names.map((name, index) => ({ name, amount: index === last ? amount : "" })), apart];
}

function amountLine(amount: string): readonly LabelLine[] {
  return amount === "" ? [] : [{ name: "", amount }];
}

function measure(lines: readonly LabelLine[], fontSize: number, shortened: boolean): FlowLabelLines {
  const width = Math.max(0, ...lines.map((line) => widthOf(line, fontSize)));
  return { lines, width, height: lines.length * fontSize * LINE_HEIGHT, shortened };
}

function widthOf({ name, amount }: LabelLine, fontSize: number): number {
  const space = name !== "" && amount !== "" ? SPACE * fontSize : 0;
  return textWidth(name, fontSize) + space + textWidth(amount, fontSize);
}
