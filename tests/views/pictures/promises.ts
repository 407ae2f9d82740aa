import { expect } from "vitest";
import { countOf, type DrawnLink, drawnLinks } from "./drawnLinks.ts";

/** A number that is none, or one that no reader of a diff can read: 4.5e-14. */
const BROKEN_NUMBER = /NaN|Infinity|undefined|(?<![\w#-])-?\d+(?:\.\d+)?e[+-]?\d/;

/** The promises of every picture, whatever the budget. Of which texts a name may come is told by `known`. */
export function expectPromises(markup: string, known: (name: string) => boolean): void {
  expect(markup).not.toMatch(BROKEN_NUMBER);
  const links = drawnLinks(markup);
  expect(links).toHaveLength(countOf(markup, " data-arc=") + countOf(markup, " data-node="));
  expect(links.filter(({ tabIndex }) => tabIndex === "0")).toHaveLength(Math.min(1, links.length));
  expect(links.every(({ tabIndex }) => tabIndex === "0" || tabIndex === "-1")).toBe(true);
  expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
  expect(links.map(nameOf).filter((name) => !known(name))).toEqual([]);
  expect(links.filter((link) => !saysWhatItIs(link))).toEqual([]);
}

/** The name with which what a screen reader says begins: "住房公积金，8.98 万元" → "住房公积金". */
function nameOf({ label }: DrawnLink): string {
  return label.replace(/(，|, )(−?[\d,.]+ |未公开|not disclosed).*$/s, "");
}

/** Whether the drawn text is the name, or its beginning, and the amount that a screen reader says: nothing else. */
function saysWhatItIs(link: DrawnLink): boolean {
  const drawn = withoutSpaces(link.lines.join(""));
  const [name = "", amount = ""] = [
    nameOf(link),
    /(−?[\d,]+\.\d+) /.exec(link.label.slice(nameOf(link).length))?.[1],
  ];
  const parts = /^(.*?)(…?)((?:−?[\d,]+\.\d+)?)$/s.exec(drawn);
  const [, begin = "", cut = "", figure = ""] = parts ?? [];
  const isName =
    cut === "…" || drawn === "" ? withoutSpaces(name).startsWith(begin) : withoutSpaces(name) === begin;
  return isName && (figure === "" || figure === amount);
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, "");
}
