import { roundLength } from "../../geometry/roundLength.ts";
import { escapeXml } from "./escapeXml.ts";

/** Lengths are printed to a hundredth; what is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a picture before it is printed. Its texts are as they are read: printing escapes them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly (XmlElement | string)[];
}

/** An element with nothing in it. */
export function tag(name: string, attributes: XmlAttributes): XmlElement {
  return { name, attributes, children: [] };
}

/** The element around others or around texts. */
export function around(element: XmlElement, children: XmlElement["children"]): XmlElement {
  return { ...element, children };
}

/** An element and all in it as text: one element a line, so that two versions of a picture can be compared. */
export function printXml(element: XmlElement): string {
  return printAt(element, "");
}

function printAt({ name, attributes, children }: XmlElement, indent: string): string {
  const start = `${indent}<${name}${printAttributes(attributes)}`;
  if (children.length === 0) return `${start} />\n`;
  if (children.some((child) => typeof child === "string"))
    return `${start}>${children.map(printInline).join("")}</${name}>\n`;
  const inner = children.map((child) => (typeof child === "string" ? child : printAt(child, `${indent}  `)));
  return `${start}>\n${inner.join("")}${indent}</${name}>\n`;
}

/** Between letters a line break would be a space. */
function printInline(child: XmlElement | string): string {
  return typeof child === "string" ? escapeXml(child) : printAt(child, "").trimEnd();
}

function printAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(printValue(value))}"`))
    .join("");
}

function printValue(value: string | number): string {
  return typeof value === "number" ? String(roundLength(value)) : value;
}
