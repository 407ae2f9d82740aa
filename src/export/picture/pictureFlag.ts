import type { PictureInk } from "./pictureInk.ts";
import { around, tag, type XmlElement } from "./xmlElement.ts";

const POLE = "M2,1V13.5";
const CLOTH = "M2,1.5H11L8.5,4.5L11,7.5H2Z";

/** The flag on what a finding sets against another figure, about its middle, with a rim of paper so that it stands out anywhere. */
export function pictureFlag(
  { x, y }: { readonly x: number; readonly y: number },
  ink: PictureInk,
): XmlElement {
  const flag = tag("g", { transform: `translate(${(x - 6).toFixed(2)} ${(y - 7).toFixed(2)})` });
  const rim = { fill: "none", stroke: ink.paper, "stroke-width": 3.5, "stroke-linejoin": "round" };
  return around(flag, [
    tag("path", { d: POLE + CLOTH, ...rim }),
    tag("path", { d: POLE, fill: "none", stroke: ink.alert, "stroke-width": 1.5 }),
    tag("path", { d: CLOTH, fill: ink.alert }),
  ]);
}
