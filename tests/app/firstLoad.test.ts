import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite, type SiteBuild } from "./siteBuild.ts";

/** Bytes of script, compressed, that the overview may ask for: the whole program, React included. */
const MOST_SCRIPT = 120_000;
/** Of these, what the frame of the page waits for before it answers. */
const MOST_BEFORE_ANSWERS = 88_000;
const MOST_STYLES = 12_000;
const MOST_PAGE = 24_000;

/** Words by which the scripts are known that come later: rules, queries, schemas, English, the picture's layout. */
const LATER = [
  "科目编码与名称",
  "refetchOnWindowFocus",
  "strict_object",
  "published budgets, made readable",
  "cornerRadius",
];

let site: SiteBuild;

beforeAll(async () => {
  site = await buildSite();
}, 180_000);

afterAll(() => site.remove());

describe("the first load", () => {
  it("asks for at most 120 kB of compressed script", () => {
    const scripts = [...scriptsOf(site), secondOf(site)];
    const bytes = scripts.map((file) => sizeOf(file));
    // React alone is more than half of it: a sum below that has not seen the scripts.
    expect(sum(bytes)).toBeGreaterThan(70_000);
    expect(sum(bytes), scripts.map((file, index) => `${file} ${bytes[index]}`).join("\n")).toBeLessThan(
      MOST_SCRIPT,
    );
  });

  it("answers with React and the frame, before the overview's own script is here", () => {
    expect(sum(scriptsOf(site).map((file) => sizeOf(file)))).toBeLessThan(MOST_BEFORE_ANSWERS);
    expect(sizeOf(secondOf(site))).toBeGreaterThan(20_000);
  });

  it("leaves the rules of the review, the cache of queries, the validator, English and the picture's layout for later", () => {
    const first = [...scriptsOf(site), secondOf(site)];
    const textOf = (files: readonly string[]) => files.map((file) => site.read(file)).join("\n");
    const text = textOf(first);
    const rest = textOf(site.scripts().filter((file) => !first.includes(file)));
    for (const later of LATER) {
      expect(rest.includes(later), `${later} is nowhere`).toBe(true);
      expect(text.includes(later), `${later} is in the first load`).toBe(false);
    }
    expect(text).toContain("阳光预算");
  });

  it("asks for one style sheet and a page that come in a few packets", () => {
    const page = site.read("index.html");
    const sheets = hrefsOf(page.replace(/<noscript>.*?<\/noscript>/gs, ""), /<link rel="stylesheet"[^>]*>/g);
    expect(sheets).toHaveLength(1);
    expect(sum(sheets.map((file) => sizeOf(file)))).toBeLessThan(MOST_STYLES);
    expect(gzipSync(page).length).toBeLessThan(MOST_PAGE);
  });

  it("names in the page what the frame waits for, and nothing that would hold it up", () => {
    const page = site.read("index.html");
    const named = hrefsOf(page, /<link rel="(?:modulepreload|preload)"[^>]*>/g);
    const entry = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(page)?.[1];
    const scripts = scriptsOf(site).filter((file) => !file.includes("boot-"));
    expect([...named, entry]).toEqual(expect.arrayContaining([...scripts]));
    expect(named).toEqual(expect.arrayContaining(["data/index.json"]));
    expect(named.filter((file) => file.endsWith(".json"))).toHaveLength(1);
    expect(named).not.toContain(secondOf(site));
  });
});

/** The scripts of the page and all that they import at once, from the folder of the site. */
function scriptsOf({ read }: SiteBuild): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, path = ""] of read(file).matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g))
      visit(posix.join(posix.dirname(file), path));
  };
  for (const [, file = ""] of read("index.html").matchAll(/<script[^>]* src="\.\/([^"]+)"/g)) visit(file);
  return [...found];
}

/** The script that the first one fetches to make the rest of the page alive. */
function secondOf({ scripts }: SiteBuild): string {
  return scripts().find((file) => file.startsWith("assets/second-")) ?? "no second script";
}

function hrefsOf(page: string, tag: RegExp): readonly string[] {
  return (page.match(tag) ?? []).map((found) => /href="\.\/([^"]+)"/.exec(found)?.[1] ?? "");
}

function sizeOf(file: string): number {
  return gzipSync(site.read(file), { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
