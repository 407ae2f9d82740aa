import { cssString } from "./cssString.ts";

/** What stands in the margins of every page. */
export interface PageMargins {
  /** Whose budget of which year, and the name of the view. */
  readonly head: readonly [left: string, right: string];
  /** The address of the page and the document that its figures come from. */
  readonly foot: readonly [left: string, right: string];
}

const LOOK = "font: 8pt/1.35 var(--sans, sans-serif); color: #565b64;";

/** The rule that prints margins, with the number of each page in the middle below. */
export function pageRule({ head, foot }: PageMargins): string {
  const boxes = [
    ["@top-left", cssString(head[0])],
    ["@top-right", cssString(head[1])],
    ["@bottom-left", cssString(foot[0])],
    ["@bottom-center", 'counter(page) " / " counter(pages); white-space: nowrap'],
    ["@bottom-right", cssString(foot[1])],
  ];
  return `@page { ${boxes.map(([box, content]) => `${box} { content: ${content}; ${LOOK} }`).join(" ")} }`;
}
