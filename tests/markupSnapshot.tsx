import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/**
 * Renders an element to markup with one element per line, indented, so that the diff of a file snapshot can be
 * reviewed: `await expect(renderSvg(<Sunburst … />)).toMatchFileSnapshot("snapshots/sunburst.svg")`.
 */
export function renderSvg(element: ReactElement): string {
  return printMarkup(renderToStaticMarkup(element));
}

/** React escapes `<` and `>` in text and attributes, so that every one of them belongs to a tag. */
function printMarkup(markup: string): string {
  const tokens = markup.match(/<[^>]+>|[^<]+/g) ?? [];
  const lines: string[] = [];
  let depth = 0;
  let at = 0;
  while (at < tokens.length) {
    const { text, length, before, after } = nextLine(tokens, at);
    depth += before;
    lines.push("  ".repeat(depth) + text);
    depth += after;
    at += length;
  }
  return `${lines.join("\n")}\n`;
}

type Line = {
  readonly text: string;
  readonly length: number;
  readonly before: number;
  readonly after: number;
};

function nextLine(tokens: readonly string[], at: number): Line {
  const [first = "", second = "", third = ""] = tokens.slice(at, at + 3);
  if (isClosing(first)) return { text: first, length: 1, before: -1, after: 0 };
  if (!isOpening(first)) return { text: first, length: 1, before: 0, after: 0 };
  if (isClosing(second)) return { text: first.replace(/>$/, " />"), length: 2, before: 0, after: 0 };
  if (isText(second) && isClosing(third)) {
    return { text: first + second + third, length: 3, before: 0, after: 0 };
  }
  return { text: first, length: 1, before: 0, after: 1 };
}

function isText(token: string): boolean {
  return token !== "" && !token.startsWith("<");
}

function isClosing(token: string): boolean {
  return token.startsWith("</");
}

function isOpening(token: string): boolean {
  return token.startsWith("<") && !isClosing(token) && !token.endsWith("/>");
}
