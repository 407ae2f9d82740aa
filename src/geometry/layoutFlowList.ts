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
}

/** The least height of a row, in px: what a finger needs. */
const LEAST_ROW = 44;

/** In which the leaders fan out from the bar to their lanes, in px. */
const FAN = 44;

/** Between neighbouring lanes, in px. */
const LANE = 5;

/** The lanes together take no more of the width than this. */
const MOST_LANES = 0.22;

/** Between text and the leader that points to it, in px. */
const GAP = 8;

/**
 * A list below a bar: name on the left, amount on the right, and in lanes along the right edge a line from each part of the
 * bar to its row. The leftmost part has the leftmost lane and the first row, so no two lines cross.
 */
export function layoutFlowList({ entries, width, fontSize, top }: List): {
  readonly rows: ReadonlyMap<string, FlowListRow>;
  readonly bottom: number;
} {
  const lane = Math.min(LANE, (MOST_LANES * width) / Math.max(1, entries.length));
  const textEnd = width - lane * entries.length - GAP;
  const start = top + FAN;
  const height = Math.max(LEAST_ROW, 2 * fontSize * LINE_HEIGHT + GAP);
  const rows = entries.map((entry, index): [string, FlowListRow] => {
    const y = start + index * height;
    const turnAt = y + height / 2;
    const laneX = width - lane * (entries.length - index) + lane / 2;
    const leader = leaderPath({ from: entry.middle, top, lane: laneX, start, turnAt, end: textEnd + 3 });
    const label = rowLabel({ entry, width: textEnd, fontSize, middle: turnAt, leader });
    return [entry.id, { label, target: { x: 0, y, width, height } }];
  });
  return { rows: new Map(rows), bottom: start + entries.length * height };
}

interface Leader {
  readonly from: number;
  readonly top: number;
  readonly lane: number;
  readonly start: number;
  readonly turnAt: number;
  readonly end: number;
}

/** Out of the bar, over to the lane, down it, round the corner to the row. */
function leaderPath({ from, top, lane, start, turnAt, end }: Leader): string {
  const middle = (top + start) / 2;
  const corner = Math.min(6, lane - end);
  const round = (value: number) => value.toFixed(2);
  return (
    `M${round(from)},${round(top)}C${round(from)},${round(middle)} ${round(lane)},${round(middle)} ` +
    `${round(lane)},${round(start)}V${round(turnAt - corner)}` +
    `Q${round(lane)},${round(turnAt)} ${round(lane - corner)},${round(turnAt)}H${round(end)}`
  );
}

interface RowText {
  readonly entry: RowEntry;
  readonly width: number;
  readonly fontSize: number;
  readonly middle: number;
  readonly leader: string;
}

function rowLabel({ entry, width, fontSize, middle, leader }: RowText): FlowLabel {
  const { amount, name } = entry.text;
  const room = width - textWidth(amount, fontSize) - GAP;
  const names = fitName(name, room, fontSize);
  const lineHeight = fontSize * LINE_HEIGHT;
  const baseline = (line: number) =>
    middle + (line - (names.lines.length - 1) / 2) * lineHeight + BASELINE * fontSize;
  const height = Math.max(1, names.lines.length) * lineHeight;
  return {
    lines: [
      ...names.lines.map((text, line) => ({
        name: text,
        amount: "",
        x: 0,
        y: baseline(line),
        anchor: "start" as const,
      })),
      { name: "", amount, x: width, y: middle + BASELINE * fontSize, anchor: "end" as const },
    ],
    box: { x: 0, y: middle - height / 2, width, height },
    leader,
    shortened: names.shortened,
  };
}

/** On one line or two; else shortened to one. */
function fitName(name: string, room: number, fontSize: number) {
  for (const lines of [[name], wrapText(name, 2) ?? [name]]) {
    if (lines.every((line) => textWidth(line, fontSize) <= room)) return { lines, shortened: false };
  }
  const short = shortenText(name, room, fontSize);
  return { lines: short === null ? [] : [short], shortened: true };
}
