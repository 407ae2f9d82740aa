import type { FlowLabel, FlowLabelLine } from "../../geometry/flowLayout.ts";
import { haloOf } from "./haloText.ts";
import type { PictureInk } from "./pictureInk.ts";
import { around, tag, type XmlElement } from "./xmlElement.ts";

/** How thick the outline of a label over bands is, in em. */
const HALO = 0.3;

/** The label of a node, line by line: its name, and its amount in a softer ink. */
export function drawFlowLabel({ lines, fontSize, overBands }: FlowLabel, ink: PictureInk): XmlElement {
  const texts = lines.map((line) => drawLine(line, ink));
  const halo = { colour: ink.paper, width: HALO * fontSize };
  return around(tag("g", { "font-size": fontSize, fill: ink.ink }), [
    ...(overBands ? texts.map((text) => haloOf(text, halo)) : []),
    ...texts,
  ]);
}

function drawLine({ name, amount, x, y, anchor }: FlowLabelLine, ink: PictureInk): XmlElement {
  const figure = around(tag("tspan", { fill: ink.soft }), [amount]);
  const text = tag("text", { x, y, "text-anchor": anchor });
  if (amount === "") return around(text, [name]);
  return around(text, name === "" ? ["", figure] : [`${name} `, figure]);
}
