import { layoutCentre } from "../../geometry/layoutCentre.ts";
import { roundLength } from "../../geometry/roundLength.ts";
import type { ArcLabel, SunburstArc, SunburstLayout } from "../../geometry/sunburst.ts";
import type { Amount } from "../../model/amount.ts";
import { curvedGlyphs } from "./curvedGlyphs.ts";
import type { Drawing } from "./drawing.ts";
import { haloOf } from "./haloText.ts";
import { hatchFill } from "./hatchPattern.ts";
import { pictureFlag } from "./pictureFlag.ts";
import { SERIF } from "./pictureFonts.ts";
import type { PictureInk } from "./pictureInk.ts";
import { around, tag, type XmlElement } from "./xmlElement.ts";

interface SunburstPicture {
  readonly layout: SunburstLayout;
  readonly ink: PictureInk;
  /** What stands in the middle. */
  readonly centre: { readonly name: string; readonly amount: string; readonly unit: string };
  /** The id of the arc to outline. */
  readonly selected: string | null;
  /** Whether a finding sets an amount against another. */
  readonly isFlagged: (amount: Amount) => boolean;
}

/** How thick the outline of an over-hatch label is, in em. */
const HALO = 0.4;

/** The sunburst as it is drawn on the page, with colours and places written out. */
export function drawSunburst(picture: SunburstPicture): Drawing {
  const { layout, ink, selected } = picture;
  const { size, arcs } = layout;
  const middle = tag("g", { transform: `translate(${roundLength(size / 2)} ${roundLength(size / 2)})` });
  const outlined = arcs.filter((arc) => arc.id === selected && arc.opens === null);
  return {
    width: size,
    height: size,
    elements: [
      around(middle, [
        ...arcs.map((arc) => drawArc(arc, picture)),
        ...outlined.map(({ path }) =>
          tag("path", { d: path, fill: "none", stroke: ink.ink, "stroke-width": 3 }),
        ),
        drawCentre(picture),
      ]),
    ],
  };
}

function drawArc(arc: SunburstArc, { ink, isFlagged }: SunburstPicture): XmlElement {
  const { path, carriedOver, label, hue, shade } = arc;
  return around(tag("g", {}), [
    tag("path", { d: path, fill: ink.fill({ hue, shade }) }),
    ...(carriedOver ? [tag("path", { d: carriedOver.path, fill: hatchFill(ink) })] : []),
    ...(label ? [drawLabel({ arc, label, ink })] : []),
    ...(isFlagged(arc.amount) ? [pictureFlag(flagPlace(arc), ink)] : []),
  ]);
}

interface ArcText {
  readonly arc: SunburstArc;
  readonly label: ArcLabel;
  readonly ink: PictureInk;
}

function drawLabel({ arc, label, ink }: ArcText): XmlElement {
  const tone = { hue: arc.hue, shade: arc.shade };
  const { fontSize } = label;
  const look = { fill: ink.inkOn(tone), "font-size": fontSize, "text-anchor": "middle" };
  if (label.kind === "curved")
    return around(
      tag("g", look),
      label.lines.map((line) => curvedGlyphs(line, fontSize)),
    );
  const lines = label.lines.map(({ text, x, y, rotate }) => {
    const [left, top, degrees] = [x, y, rotate].map(roundLength);
    const transform = degrees === 0 ? undefined : `rotate(${degrees} ${left} ${top})`;
    return around(tag("text", { x, y, transform }), [text]);
  });
  const halo = { colour: ink.fill(tone), width: HALO * fontSize };
  return around(tag("g", look), [
    ...(label.overHatch ? lines.map((line) => haloOf(line, halo)) : []),
    ...lines,
  ]);
}

/** The middle of the arc's outer edge. */
function flagPlace({ startAngle, endAngle, outerRadius }: SunburstArc): {
  readonly x: number;
  readonly y: number;
} {
  const angle = (startAngle + endAngle) / 2;
  const radius = outerRadius - 10;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

function drawCentre({ layout, centre, ink }: SunburstPicture): XmlElement {
  const lines = layoutCentre({ ...centre, radius: layout.innerRadius, scale: 1 });
  const looks = {
    name: {},
    amount: { "font-family": SERIF, "font-weight": 700 },
    unit: { fill: ink.soft },
  } as const;
  return around(
    tag("g", { fill: ink.ink, "text-anchor": "middle" }),
    lines
      .filter(({ text }) => text !== "")
      .map(({ text, role, y, fontSize }) =>
        around(tag("text", { y, "font-size": fontSize, ...looks[role] }), [text]),
      ),
  );
}
