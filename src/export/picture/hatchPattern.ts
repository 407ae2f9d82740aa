import type { PictureInk } from "./pictureInk.ts";
import { around, tag, type XmlElement } from "./xmlElement.ts";

/** The stripes of carried-over money. Pictures of both themes may stand in one document, so each theme has its own name. */
export function hatchPattern({ theme, hatch }: PictureInk): XmlElement {
  const pattern = tag("pattern", {
    id: hatchId(theme),
    width: 6,
    height: 6,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  });
  const stripe = { width: 2.6, height: 6, fill: hatch.colour, "fill-opacity": hatch.opacity };
  return around(pattern, [tag("rect", stripe)]);
}

/** As the fill of what is laid over a coloured shape. */
export function hatchFill({ theme }: PictureInk): string {
  return `url(#${hatchId(theme)})`;
}

function hatchId(theme: PictureInk["theme"]): string {
  return `carried-over-${theme}`;
}
