import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A picture and the style sheets of its own, of those in src. */
interface Picture {
  /** An `<svg>`, one element a line. */
  readonly markup: string;
  readonly sheets: readonly string[];
}

/** Where the colours and fonts of the light theme stand. */
const THEME_SHEETS = ["app/styles/base.css", "app/styles/hues.css"] as const;
const THEME = /^:root(\[data-theme="light"\])?$/;

/** What answers to a pointer or a key, moves, or stands in no picture. */
const NOT_STILL = /:hover|:focus|\[data-lit\]|--moving|\[data-moving\]|__motion|__canvas/;

/** A picture as a file that looks in a browser, opened alone, as it does on the page in the light theme. */
export function viewableSvg({ markup, sheets }: Picture): string {
  const rules = sheets.flatMap(readRules).filter(({ selector }) => !NOT_STILL.test(selector));
  const drawn = rules.map(({ selector, declarations }) => `${selector} { ${declarations.join(" ")} }`);
  const properties = THEME_SHEETS.flatMap(readRules)
    .filter(({ selector }) => THEME.test(selector))
    .flatMap(({ declarations }) => declarations);
  const used = usedBy([markup, ...drawn, "var(--paper)"].join());
  const theme = properties.filter((declaration) => used.has(declaration.split(":", 1)[0] ?? ""));
  const style = ["<style>", ...theme.map((line) => `  svg { ${line} }`), ...drawn.map((line) => `  ${line}`)];
  const page = `  svg { background: var(--paper); max-width: ${widthOf(markup)}px; }`;
  const [svg = "", ...elements] = markup.split("\n");
  const frame = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  return [frame, ...[...style, page, "</style>"].map((line) => `  ${line}`), ...elements].join("\n");
}

interface Rule {
  readonly selector: string;
  readonly declarations: readonly string[];
}

function readRules(sheet: string): readonly Rule[] {
  const text = readFileSync(resolve(import.meta.dirname, "../../../src", sheet), "utf8");
  const rules = text.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules].map(([, selector = "", body = ""]) => ({
    selector: inOneLine(selector),
    declarations: body
      .split(";")
      .map(inOneLine)
      .filter(Boolean)
      .map((line) => `${line};`),
  }));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The custom properties that a text names. */
function usedBy(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name));
}

function widthOf(markup: string): string {
  return /viewBox="\S+ \S+ (\S+) /.exec(markup)?.[1] ?? "100%";
}
