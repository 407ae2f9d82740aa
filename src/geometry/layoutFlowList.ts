import { elbowPath } from "./elbowPath.ts";
import type { FlowLabel } from "./flowLayout.ts";
import { BASELINE, LINE_HEIGHT } from "./labelText.ts";
import type { RowEntry } from "./layoutFlowRow.ts";
import type { Rectangle } from "./rectangle.ts";
import { shortenText } from "./shortenText.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

interface List {
  /** From left to right along the bar, which is from top to bottom in the list. */
  readonly entries: readonly RowEntry[];
  readonly width: number;
  readonly fontSize: number;
  /** The lower edge of the bar. */
  readonly top: number;
}

export interface FlowListRow {
  readonly label: FlowLabel;
  /** The whole row. */
  readonly target: Rectangle;
  readonly swatch: Rectangle;
}

/** The least height of a row, in px: what a finger needs. */
const LEAST_ROW = 44;

/** Above and below the text of a row, in px. */
const PADDING = 7;

/** Between neighbouring lines on their way from the bar to the list, in px; closer than the least they are left out. */
const LANE = 5;
const LEAST_LANE = 3;

/** The lanes together take no more of the width than this. */
const MOST_LANES = 0.2;

/** Between text and the line that points to it, in px. */
const GAP = 8;

const SWATCH = 5;

/**
 * A list below a bar: a patch of colour, the name and, on the right, the amount; and in lanes along the right edge a line from
 * each part of the bar to its row. The leftmost part has the leftmost lane and the first row, so no two lines cross.
 */
export function layoutFlowList({ entries, width, fontSize, top }: List): {
  readonly rows: ReadonlyMap<string, FlowListRow>;
  readonly bottom: number;
} {
  const count = entries.length;
  const lane = Math.min(LANE, (MOST_LANES * width) / Math.max(1, count));
  const isLed = lane >= LEAST_LANE;
  const textEnd = isLed ? width - lane * count - GAP : width;
  const rows = new Map<string, FlowListRow>();
  let y = top + (isLed ? lane * count : 0) + GAP;
  for (const [index, entry] of entries.entries()) {
    const names = fitName(entry, textEnd, fontSize);
    const height = Math.max(LEAST_ROW, names.lines.length * fontSize * LINE_HEIGHT + 2 * PADDING);
    const middle = y + height / 2;
    const way = {
      from: { x: (entry.start + entry.end) / 2, y: top },
      turn: top + lane * (count - index - 0.5) + GAP / 2,
      lane: width - lane * (count - index - 0.5),
      to: { x: textEnd + 4, y: middle },
    };
    const leader = isLed ? elbowPath(way) : null;
    rows.set(entry.id, {
      label: rowLabel({ entry, names, width: textEnd, fontSize, middle, leader }),
      target: { x: 0, y, width, height },
      swatch: { x: 0, y: y + PADDING, width: SWATCH, height: height - 2 * PADDING },
    });
    y += height;
  }
  return { rows, bottom: y };
}

interface FittedName {
  readonly lines: readonly string[];
  readonly shortened: boolean;
}

const MOST_NAME_LINES = 6;

/** On as few lines as it fits; else shortened to one. */
function fitName({ text }: RowEntry, width: number, fontSize: number): FittedName {
  const room = width - SWATCH - GAP - textWidth(text.amount, fontSize) - GAP;
  for (let count = 1; count <= MOST_NAME_LINES; count += 1) {
    const lines = wrapText(text.name, count);
    if (lines?.every((line) => textWidth(line, fontSize) <= room)) return { lines, shortened: false };
  }
  const short = shortenText(text.name, room, fontSize);
  return { lines: short === null ? [] : [short], shortened: true };
}

interface RowText {
  readonly entry: RowEntry;
  readonly names: FittedName;
  readonly width: number;
  readonly fontSize: number;
  readonly middle: number;
  readonly leader: string | null;
}

function rowLabel({ entry, names, width, fontSize, middle, leader }: RowText): FlowLabel {
  const lineHeight = fontSize * LINE_HEIGHT;
  const left = SWATCH + GAP;
  const baseline = (line: number) =>
    middle + (line - (names.lines.length - 1) / 2) * lineHeight + BASELINE * fontSize;
  const height = Math.max(1, names.lines.length) * lineHeight;
  const nameLines = names.lines.map((name, line) => {
    return { name, amount: "", x: left, y: baseline(line), anchor: "start" as const };
  });
  const amountLine = {
    name: "",
    amount: entry.text.amount,
    x: width,
    y: middle + BASELINE * fontSize,
    anchor: "end" as const,
  };
  return {
    lines: [...nameLines, amountLine],
    box: { x: left, y: middle - height / 2, width: width - left, height },
    leader,
    overBands: false,
    shortened: names.shortened,
  };
}
