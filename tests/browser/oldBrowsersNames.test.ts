import { type ESTree, parseSync, Visitor } from "vite";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { PACK_TEMPLATE } from "../../src/state/packTemplate.ts";

/** Methods and functions that came after Chromium 87. */
const NEW_CALLS: ReadonlySet<string> = new Set([
  ...["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with", "hasOwn"],
  ...["groupBy", "fromAsync", "withResolvers", "isWellFormed", "toWellFormed", "getOrInsert"],
  ...["randomUUID", "canParse", "throwIfAborted", "checkVisibility", "showPopover", "hidePopover"],
  ...["togglePopover", "showPicker", "isSubsetOf", "isSupersetOf", "isDisjointFrom", "toBase64"],
  ...["structuredClone", "sumPrecise", "setHTMLUnsafe", "getHTML"],
]);

/** What style sheets of Chromium 87 do not know, and what they lose with it: a whole rule or a measure. */
const NEW_STYLES =
  /:has\(|:is\(|:where\(|:user-(in)?valid|[\d.](d|s|l)v(h|w|i|b|min|max)\b|[{;]inset\b|aspect-ratio|color-mix|oklch|@layer|@container|@property|@scope|text-wrap|\b(translate|rotate|scale):|:not\([^()]*,|@media[^{]*[<>]/g;

/** The PDF reader carries the mark of core-js; what else it needs src/importer/pdf/fillGaps.ts brings, and oldBrowsers tries. */
const BRINGS_ITS_OWN = "__core-js_shared__";

type Asset = { readonly name: string; readonly text: string };

let assets: readonly Asset[] = [];

beforeAll(async () => {
  const site = inject("site");
  if (site.kind === "failed") throw new Error(`The site could not be built: ${site.reason}`);
  assets = await crawl(site.base);
});

/** Reads all scripts and styles that the site's pages name, and that these name in turn. */
async function crawl(base: string): Promise<readonly Asset[]> {
  const found = new Map<string, string>();
  const wanted = ["index.html", "embed.html", PACK_TEMPLATE];
  for (const name of wanted) {
    if (found.has(name)) continue;
    const answer = await fetch(base + name);
    if (!answer.ok) continue;
    const text = await answer.text();
    found.set(name, text);
    const named = [...text.matchAll(/[\w-]+-[\w-]{8}\.(?:js|css)\b/g)].map(([file]) => `assets/${file}`);
    wanted.push(...named);
  }
  return [...found].map(([name, text]) => ({ name, text }));
}

const ending = (end: string) => assets.filter(({ name }) => name.endsWith(end));

describe("the built site", () => {
  it("was read: a check that saw nothing proves nothing", () => {
    expect(ending(".js").length).toBeGreaterThan(20);
    expect(ending(".css").length).toBeGreaterThan(5);
    expect(ending(".txt")).toHaveLength(1);
  });

  it("calls nothing that Chromium 87 lacks without asking for it first", () => {
    const ours = ending(".js").filter(({ text }) => !text.includes(BRINGS_ITS_OWN));
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.flatMap(findNewCalls)).toEqual([]);
  });

  it("styles with nothing that Chromium 87 does not know", () => {
    const styles = [...ending(".css"), ...ending(".txt").map(stylesOfPack)];
    expect(
      styles.flatMap(({ name, text }) => (text.match(NEW_STYLES) ?? []).map((found) => `${name}: ${found}`)),
    ).toEqual([]);
  });
});

describe("findNewCalls", () => {
  const calls = (text: string) => findNewCalls({ name: "a.js", text });

  it("finds methods, functions and flags of patterns", () => {
    expect(calls("list.at(-1)")).toEqual(["a.js: at"]);
    expect(calls("list?.toSorted()")).toEqual(["a.js: toSorted"]);
    expect(calls("const copy = structuredClone(list)")).toEqual(["a.js: structuredClone"]);
    expect(calls("/a/v.test(text)")).toEqual(["a.js: /a/v"]);
  });

  it("lets pass names that are nobody's call, and calls that are asked for first", () => {
    expect(calls("item.at + rows.map(({ at }) => at) + at(1)")).toEqual([]);
    expect(calls("typeof reportError == `function` ? reportError : null")).toEqual([]);
  });
});

function findNewCalls({ name, text }: Asset): readonly string[] {
  const found: string[] = [];
  new Visitor({
    CallExpression({ callee }) {
      const called = calledName(callee);
      if (called !== null && NEW_CALLS.has(called)) found.push(`${name}: ${called}`);
    },
    Literal(node) {
      if ("regex" in node && /[dv]/.test(node.regex.flags)) found.push(`${name}: ${node.raw}`);
    },
  }).visit(parseSync(name, text).program);
  return found;
}

function calledName(callee: ESTree.Expression): string | null {
  // Of functions only these are the browser's; other names are ours, or were made short.
  if (callee.type === "Identifier") return callee.name === "structuredClone" ? callee.name : null;
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return null;
  return callee.computed ? null : callee.property.name;
}

function stylesOfPack({ name, text }: Asset): Asset {
  return { name, text: /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? "" };
}
