import type { Language } from "../../budget/language.ts";
import type { Drawing } from "./drawing.ts";
import { hatchPattern } from "./hatchPattern.ts";
import { type LegendEntry, layoutLegend } from "./layoutLegend.ts";
import { SANS, SERIF } from "./pictureFonts.ts";
import type { PictureInk } from "./pictureInk.ts";
import { type Room, wrapLines } from "./wrapLines.ts";
import { around, printXml, tag, type XmlElement } from "./xmlElement.ts";

/** What is said around a picture. All of it may come from a document and is printed as text. */
export interface PictureWords {
  readonly language: Language;
  /** Whose picture it is, above the title. */
  readonly head: string;
  readonly title: string;
  /** Under the title: what is selected, on which basis, in which unit. */
  readonly about: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** Under the picture: document, tables, day and address. */
  readonly notes: readonly string[];
  /** The picture in words, for those who cannot see it. */
  readonly description: string;
}

interface FramedPicture {
  readonly drawing: Drawing;
  readonly words: PictureWords;
  readonly ink: PictureInk;
}

/** In px. */
const MARGIN = 24;
const GAPS = { heading: 2, usual: 16 } as const;

/** The picture as a file that stands alone: an SVG with its title, its words and its colours, and nothing it has to fetch. */
export function printPicture({ drawing, words, ink }: FramedPicture): string {
  const { width } = drawing;
  const usual = { width, fill: ink.soft, weight: 400, family: SANS };
  const large = { fontSize: 22, most: 3, fill: ink.ink, weight: 700, family: SERIF };
  const rule = tag("rect", { width, height: 1, fill: ink.rule });
  const heading = [
    layText([words.head], { ...usual, fontSize: 14, most: 2, fill: ink.ink }),
    layText([words.title], { ...usual, ...large }),
    layText(words.about, { ...usual, fontSize: 14, most: 2 }),
  ];
  const parts = [
    stack(heading, GAPS.heading),
    drawing,
    layoutLegend(words.legend, { width, ink }),
    { width, height: 1, elements: [rule] },
    layText(words.notes, { ...usual, fontSize: 12, most: 6 }),
  ];
  return printXml(frame({ inside: stack(parts, GAPS.usual), words, ink }));
}

/** Drawings one below the other; those with nothing in them take no room. */
function stack(parts: readonly Drawing[], gap: number): Drawing {
  let y = 0;
  const shown = parts.filter(({ height }) => height > 0);
  const elements = shown.map((part) => {
    const place = tag("g", { transform: `translate(0 ${Math.round(y)})` });
    y += part.height + gap;
    return around(place, part.elements);
  });
  const width = Math.max(0, ...shown.map((part) => part.width));
  return { width, height: Math.max(0, y - gap), elements };
}

interface Frame {
  readonly inside: Drawing;
  readonly words: PictureWords;
  readonly ink: PictureInk;
}

function frame({ inside, words, ink }: Frame): XmlElement {
  const width = Math.ceil(inside.width + 2 * MARGIN);
  const height = Math.ceil(inside.height + 2 * MARGIN);
  const svg = tag("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "xml:lang": words.language,
    role: "img",
    "font-family": SANS,
  });
  return around(svg, [
    around(tag("title", {}), [`${words.title} · ${words.head}`]),
    around(tag("desc", {}), [words.description]),
    around(tag("defs", {}), [hatchPattern(ink)]),
    tag("rect", { width, height, fill: ink.paper }),
    around(tag("g", { transform: `translate(${MARGIN} ${MARGIN})` }), inside.elements),
  ]);
}

interface TextLook extends Room {
  readonly fill: string;
  readonly weight: number;
  readonly family: string;
}

/** From line to line, in font sizes. */
const LINE = 1.45;

/** Texts one below the other, each on as many lines as it needs. */
function layText(texts: readonly string[], look: TextLook): Drawing {
  const { width, fontSize, fill, weight, family } = look;
  const lines = texts.flatMap((text) => wrapLines(text, look));
  const attributes = { fill, "font-size": fontSize, "font-weight": weight, "font-family": family };
  const drawn = lines.map((line, index) =>
    around(tag("text", { x: 0, y: fontSize * (1.05 + LINE * index) }), [line]),
  );
  const height = lines.length * LINE * fontSize;
  return { width, height, elements: [around(tag("g", attributes), drawn)] };
}
