import type { Tone } from "../../geometry/hue.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import type { Amount } from "../../model/amount.ts";
import type { Drawing } from "./drawing.ts";
import { hatchFill } from "./hatchPattern.ts";
import { pictureFlag } from "./pictureFlag.ts";
import type { PictureInk } from "./pictureInk.ts";
import { wrapLines } from "./wrapLines.ts";
import { around, tag, type XmlElement } from "./xmlElement.ts";

/** One part of a bar, with the line below the bar that names it. Weights are floats, for drawing alone. */
export interface BarEntry {
  readonly name: string;
  /** As it is read: "191.26", or the words for what is not disclosed. */
  readonly figure: string;
  readonly amount: Amount;
  readonly tone: Tone;
  readonly weight: number;
  /** Of the weight, what is carried over and hatched. */
  readonly carriedOver: number;
}

/** A bar that is divided among its entries. */
export interface Bar {
  readonly title: string;
  readonly entries: readonly BarEntry[];
}

interface BarPicture {
  readonly bars: readonly Bar[];
  readonly width: number;
  readonly ink: PictureInk;
  readonly isFlagged: (amount: Amount) => boolean;
}

const TITLE = 30;
const BAR = 24;
const FIRST_ROW = 14;
const ROW = 30;
const GAP = 26;
const FONT = 14;
const PATCH = 13;

/** Bars one below the other, each with its title and, in the order of its parts, their names and figures. */
export function drawBars({ bars, width, ink, isFlagged }: BarPicture): Drawing {
  let y = 0;
  const elements = bars.map((bar) => {
    const place = tag("g", { transform: `translate(0 ${y})` });
    y += TITLE + BAR + FIRST_ROW + ROW * bar.entries.length + GAP;
    return around(place, drawBar(bar, { width, ink, isFlagged }));
  });
  return { width, height: Math.max(0, y - GAP), elements };
}

type Look = Omit<BarPicture, "bars">;

function drawBar({ title, entries }: Bar, look: Look): readonly XmlElement[] {
  const { width, ink } = look;
  const heading = tag("text", { y: 16, fill: ink.ink, "font-size": 15, "font-weight": 700 });
  const whole = entries.reduce((sum, { weight }) => sum + weight, 0);
  let x = 0;
  const stretches = entries.flatMap(({ weight, carriedOver, tone }) => {
    const [full, hatched] = [weight, carriedOver].map((part) => (whole > 0 ? (part / whole) * width : 0));
    const shape = { y: TITLE, height: BAR };
    const end = x + (full ?? 0);
    const stretch = tag("rect", { ...shape, x, width: full, fill: ink.fill(tone) });
    const stripes = tag("rect", { ...shape, x: end - (hatched ?? 0), width: hatched, fill: hatchFill(ink) });
    x = end;
    return carriedOver > 0 ? [stretch, stripes] : [stretch];
  });
  const rest = tag("rect", { y: TITLE, width, height: BAR, fill: ink.rule });
  const rows = entries.map((entry, index) => {
    const place = tag("g", { transform: `translate(0 ${TITLE + BAR + FIRST_ROW + ROW * index})` });
    return around(place, drawRow(entry, look));
  });
  return [around(heading, [title]), rest, ...stretches, ...rows];
}

/** A patch of the part's colour, its name and, at the other end of the line, its figure. */
function drawRow(
  { name, figure, amount, tone }: BarEntry,
  { width, ink, isFlagged }: Look,
): readonly XmlElement[] {
  const room = width - PATCH - 40 - textWidth(figure, FONT);
  const [words = ""] = wrapLines(name, { width: room, fontSize: FONT, most: 1 });
  const line = { y: 18, "font-size": FONT, fill: ink.ink };
  const flag = { x: width - textWidth(figure, FONT) - 10, y: 13 };
  return [
    tag("rect", { y: 7, width: PATCH, height: PATCH, fill: ink.fill(tone) }),
    around(tag("text", { ...line, x: PATCH + 8 }), [words]),
    ...(isFlagged(amount) ? [pictureFlag(flag, ink)] : []),
    around(tag("text", { ...line, x: width, "text-anchor": "end" }), [figure]),
    tag("rect", { y: ROW - 1, width, height: 1, fill: ink.rule }),
  ];
}
