import { elbowPath } from "./elbowPath.ts";
import type { FlowLabel } from "./flowLayout.ts";
import { BASELINE, LINE_HEIGHT, SMALLEST_FONT } from "./labelText.ts";
import type { Rectangle } from "./rectangle.ts";
import type { RowEntry } from "./rowEntry.ts";
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

/** How the list is set before a name is shortened: amounts below names, and smaller. */
const WAYS = [
  { shrinking: 1, below: false },
  { shrinking: 0.85, below: false },
  { shrinking: 1, below: true },
  { shrinking: 0.8, below: true },
] as const;

/**
 * A list below a bar: a patch of colour, the name and, on the right, the amount; and in lanes along the right edge a line from
 * each part of the bar to its row. The leftmost part has the leftmost lane and the first row, so no two lines cross.
 */
export function layoutFlowList(list: List): FlowList {
  for (const { shrinking, below } of WAYS) {
    const fontSize = Math.max(SMALLEST_FONT, list.fontSize * shrinking);
    const set = setList({ ...list, fontSize, below });
    if ([...set.rows.values()].every(({ label }) => !label.shortened)) return set;
  }
  return setList({ ...list, below: true });
}

interface FlowList {
  readonly rows: ReadonlyMap<string, FlowListRow>;
  readonly bottom: number;
}

interface ListWay {
  /** The amount on a line of its own below the name. */
  readonly below: boolean;
}

function setList({ entries, width, fontSize, top, below }: List & ListWay): FlowList {
  const count = entries.length;
  const lane = Math.min(LANE, (MOST_LANES * width) / Math.max(1, count));
  const isLed = lane >= LEAST_LANE;
  const textEnd = isLed ? width - lane * count - GAP : width;
  const rows = new Map<string, FlowListRow>();
  let y = top + (isLed ? lane * count : 0) + GAP;
  for (const [index, entry] of entries.entries()) {
    const names = fitName(entry, { width: textEnd, fontSize, below });
    const lines = names.lines.length + Number(below);
    const height = Math.max(LEAST_ROW, lines * fontSize * LINE_HEIGHT + 2 * PADDING);
    const middle = y + height / 2;
    const way = {
      from: { x: (entry.start + entry.end) / 2, y: top },
      turn: top + lane * (count - index - 0.5) + GAP / 2,
      lane: width - lane * (count - index - 0.5),
      to: { x: textEnd + 4, y: middle },
    };
    const leader = isLed ? elbowPath(way) : null;
    rows.set(entry.id, {
      label: rowLabel({ entry, names, width: textEnd, fontSize, middle, leader, below }),
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
function fitName(
  { text }: RowEntry,
  { width, fontSize, below }: ListWay & { readonly width: number; readonly fontSize: number },
): FittedName {
  const room = width - SWATCH - GAP - (below ? 0 : textWidth(text.amount, fontSize) + GAP);
  for (let count = 1; count <= MOST_NAME_LINES; count += 1) {
    const lines = wrapText(text.name, count);
    if (lines?.every((line) => textWidth(line, fontSize) <= room)) return { lines, shortened: false };
  }
  const short = shortenText(text.name, room, fontSize);
  return { lines: short === null ? [] : [short], shortened: true };
}

interface RowText extends ListWay {
  readonly entry: RowEntry;
  readonly names: FittedName;
  readonly width: number;
  readonly fontSize: number;
  readonly middle: number;
  readonly leader: string | null;
}

function rowLabel({ entry, names, width, fontSize, middle, leader, below }: RowText): FlowLabel {
  const lineHeight = fontSize * LINE_HEIGHT;
  const left = SWATCH + GAP;
  const count = names.lines.length + Number(below);
  const baseline = (line: number) => middle + (line - (count - 1) / 2) * lineHeight + BASELINE * fontSize;
  const height = Math.max(1, count) * lineHeight;
  const nameLines = names.lines.map((name, line) => {
    return { name, amount: "", x: left, y: baseline(line), anchor: "start" as const };
  });
  const { amount } = entry.text;
  const amountLine = below
    ? { name: "", amount, x: left, y: baseline(count - 1), anchor: "start" as const }
    : { name: "", amount, x: width, y: middle + BASELINE * fontSize, anchor: "end" as const };
  return {
    lines: [...nameLines, amountLine],
    box: { x: left, y: middle - height / 2, width: width - left, height },
    leader,
    overBands: false,
    fontSize,
    shortened: names.shortened,
  };
}
