import { tag, type XmlElement } from "./xmlElement.ts";

/** A text's outline in a colour, to be drawn beneath it: many programs draw an outline only over its text. */
export function haloOf(
  text: XmlElement,
  { colour, width }: { readonly colour: string; readonly width: number },
): XmlElement {
  const { fill: _, ...place } = text.attributes;
  const outline = { fill: colour, stroke: colour, "stroke-width": width, "stroke-linejoin": "round" };
  const plain = text.children.map((child) =>
    typeof child === "string" ? child : { ...tag(child.name, {}), children: child.children },
  );
  return { ...text, attributes: { ...place, ...outline, "aria-hidden": "true" }, children: plain };
}
