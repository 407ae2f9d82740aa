/** What a reader can see, hear and reach of an arc or a node of a picture. */
export interface DrawnLink {
  readonly id: string;
  /** What a screen reader says. */
  readonly label: string;
  /** The text drawn on or beside it, line by line; none where there is no room. */
  readonly lines: readonly string[];
  readonly hatched: boolean;
  readonly tabIndex: string;
}

const LINK = /<a class="(?:arc|flow-node)"([^>]*)>(.*?)<\/a>/gs;
const LINE = /<text[ >].*?<\/text>/gs;

/** The arcs or nodes of a picture, in the order in which they are drawn. */
export function drawnLinks(markup: string): readonly DrawnLink[] {
  return [...markup.matchAll(LINK)].map(([, attributes = "", inside = ""]) => ({
    id: read(attributes, "data-(?:arc|node)"),
    label: read(attributes, "aria-label"),
    lines: [...inside.matchAll(LINE)].map(([line]) => textOf(line)),
    hatched: inside.includes("arc__hatch"),
    tabIndex: read(attributes, "tabindex"),
  }));
}

/** How often a text stands in a picture's markup: `countOf(markup, 'class="band__hatch"')`. */
export function countOf(markup: string, text: string): number {
  return markup.split(text).length - 1;
}

/** All text that is drawn, line by line. */
export function drawnText(markup: string): readonly string[] {
  return [...markup.matchAll(LINE)].map(([line]) => textOf(line));
}

function read(attributes: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

function textOf(element: string): string {
  return element
    .replace(/\s*<[^>]+>\s*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
