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
}

/** The space between a name and the amount after it, in em. */
const SPACE = 0.5;

/** Breaks a label so that it fits a width; shortens the name, then leaves it out; null where not even the amount fits. */
export function breakLabel({ name, amount }: LabelText, limits: Limits): FlowLabelLines | null {
  const whole = breakingsOf(name, amount, limits.stacked);
  for (const lines of whole) {
    const label = measure(lines, limits.fontSize, false);
    if (label.width <= limits.width) return label;
  }
  const short = shortenText(name, limits.width, limits.fontSize);
  const shortLines = short === null ? [] : [{ name: short, amount: "" }];
  const label = measure([...shortLines, ...amountLine(amount)], limits.fontSize, true);
  return label.lines.length > 0 && label.width <= limits.width ? label : null;
}

/** From the most welcome breaking to the least. */
function breakingsOf(name: string, amount: string, stacked: boolean): readonly (readonly LabelLine[])[] {
  const own = amountLine(amount);
  const oneLine = [{ name, amount }];
  const twoLines = [{ name, amount: "" }, ...own];
  const halves = wrapText(name, 2)?.map((text) => ({ name: text, amount: "" }));
  const wrapped = halves
    ? [[...halves.slice(0, -1), ...halves.slice(-1).map((line) => ({ ...line, amount }))]]
    : [];
  const wrappedApart = halves ? [[...halves, ...own]] : [];
  return stacked ? [twoLines, ...wrappedApart] : [oneLine, ...wrapped, twoLines, ...wrappedApart];
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
