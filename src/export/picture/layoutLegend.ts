import type { Tone } from "../../geometry/hue.ts";
import { widestLine } from "../../geometry/wrapText.ts";
import type { Drawing } from "./drawing.ts";
import { hatchFill } from "./hatchPattern.ts";
import { pictureFlag } from "./pictureFlag.ts";
import type { PictureInk } from "./pictureInk.ts";
import { wrapLines } from "./wrapLines.ts";
import { around, tag, type XmlAttributes, type XmlElement } from "./xmlElement.ts";

/** What a sign of the picture means. */
export interface LegendEntry {
  readonly sign:
    | {
        readonly kind: "patch";
        readonly tone: Tone;
        /** As a node or arc; as a band, paler; as a computed band; carried over. */
        readonly look: "full" | "band" | "derived" | "hatched";
      }
    | { readonly kind: "flag" };
  readonly text: string;
}

interface LegendPlace {
  readonly width: number;
  readonly ink: PictureInk;
}

const FONT = 13;
const LINE = 18;
const ROW_GAP = 4;
/** A name and its figure are never cut at fewer lines. */
const MOST_LINES = 4;
const PATCH = { width: 26, height: 13 } as const;
/** Between a sign and its words, and between entries. */
const GAPS = { sign: 8, entry: 22 } as const;

/** The signs with their words in rows, as many side by side as the picture's width has room for. */
export function layoutLegend(entries: readonly LegendEntry[], { width, ink }: LegendPlace): Drawing {
  const room = width - PATCH.width - GAPS.sign;
  let x = 0;
  let y = 0;
  let height = 0;
  const elements = entries.map(({ sign, text }) => {
    const lines = wrapLines(text, { width: room, fontSize: FONT, most: MOST_LINES });
    const needed = PATCH.width + GAPS.sign + widestLine(lines, FONT);
    if (x > 0 && x + needed > width) [x, y] = [0, height + ROW_GAP];
    const entry = tag("g", { transform: `translate(${x.toFixed(2)} ${y})` });
    x += needed + GAPS.entry;
    height = Math.max(height, y + LINE * lines.length);
    return around(entry, [
      ...drawSign(sign, ink),
      ...lines.map((line, index) => drawLine({ line, index, ink })),
    ]);
  });
  return { width, height, elements: [around(tag("g", { "font-size": FONT }), elements)] };
}

interface LegendLine {
  readonly line: string;
  readonly index: number;
  readonly ink: PictureInk;
}

function drawLine({ line, index, ink }: LegendLine): XmlElement {
  const place = { x: PATCH.width + GAPS.sign, y: 12 + LINE * index, fill: ink.soft };
  return around(tag("text", place), [line]);
}

function drawSign(sign: LegendEntry["sign"], ink: PictureInk): readonly XmlElement[] {
  if (sign.kind === "flag") return [pictureFlag({ x: PATCH.width / 2, y: 7 }, ink)];
  const { tone, look } = sign;
  const patch = { ...PATCH, y: 1 };
  const looks: Readonly<Record<typeof look, XmlAttributes>> = {
    full: {},
    band: { opacity: 0.44 },
    derived: {
      opacity: 0.75,
      "fill-opacity": 0.45,
      stroke: ink.ink,
      "stroke-width": 1,
      "stroke-dasharray": "4 3",
    },
    hatched: {},
  };
  const shape = tag("rect", { ...patch, fill: ink.fill(tone), ...looks[look] });
  return look === "hatched" ? [shape, tag("rect", { ...patch, fill: hatchFill(ink) })] : [shape];
}
