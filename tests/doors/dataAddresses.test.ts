import { afterEach, describe, expect, it, vi } from "vitest";
import { parseCatalogueText } from "../../src/budget/catalogue.ts";
import { annotationsQuery, budgetQuery } from "../../src/state/queries.ts";
import { LONGEST_FILE, readSiteFile } from "../../src/state/siteFiles.ts";
import { SITE_FILES } from "../deploy/servedSite.ts";

const FILE = "qingxi-archive-2024.json";
const CATALOGUE = SITE_FILES["data/index.json"] ?? "";

/** What would lead out of the data folder or to another site, were it taken for the name of a file in it. */
const ELSEWHERE = [
  "//evil.example/data.json",
  "///evil.example/data.json",
  "https://evil.example/data.json",
  "https:evil.json",
  "http:\\\\evil.example\\data.json",
  "\\\\evil.example\\data.json",
  "/etc/data.json",
  "../secret.json",
  "..\\secret.json",
  "..%2fsecret.json",
  "%2e%2e/secret.json",
  ".%2e/secret.json",
  "%2e%2e%2fsecret.json",
  "..%5csecret.json",
  "a/../../secret.json",
  "./a.json",
  "data:application/json,{}.json",
  "blob:https://evil.example/a.json",
  "javascript:alert(1).json",
  "file:///etc/passwd.json",
  "a.json?x=//evil.example",
  "a.json#.json",
  "a.json\n",
  "\ta.json",
  " a.json",
  "a.json\u0000",
  "a\u2028.json",
  "ａ.json",
  "a．json",
  "//evil\u3002example/a.json",
  "A.JSON",
  "a.html",
  ".json",
  "-.json",
  "__proto__",
  "",
];

const signal = () => new AbortController().signal;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Stands in for the network and notes what is asked of it. */
function stubFetch(answer: () => Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return answer();
  });
  return asked;
}

describe("the name of a data file", () => {
  it.each(ELSEWHERE)("may not be %j: the catalogue is refused", (file) => {
    expect(parseCatalogueText(CATALOGUE.replace(`"${FILE}"`, () => JSON.stringify(file))).ok).toBe(false);
    const beside = CATALOGUE.replace(`"file"`, () => `"annotations":${JSON.stringify(file)},"file"`);
    expect(parseCatalogueText(beside).ok).toBe(false);
  });

  it.each(ELSEWHERE)("may not be %j: nothing is asked for", async (file) => {
    const asked = stubFetch(() => new Response("{}"));
    await expect(readSiteFile(file, signal())).rejects.toThrow(/unfetched/);
    expect(asked).toEqual([]);
  });

  it("is taken where it is one", async () => {
    expect(parseCatalogueText(CATALOGUE).ok).toBe(true);
    const asked = stubFetch(() => new Response("{}"));
    await readSiteFile(FILE, signal());
    await readSiteFile("a-2024.annotations.json", signal());
    expect(asked).toEqual([`data/${FILE}`, "data/a-2024.annotations.json"]);
  });
});

function entryOf(changes: { readonly id?: string; readonly annotations?: string } = {}) {
  const catalogue = parseCatalogueText(CATALOGUE);
  const entry = catalogue.ok ? catalogue.value.budgets[0] : undefined;
  if (entry === undefined) throw new Error("expected a budget in the catalogue");
  return { ...entry, ...changes };
}

describe("budgetQuery", () => {
  const text = SITE_FILES[`data/${FILE}`] ?? "";

  it("reads the budget that the catalogue names", async () => {
    stubFetch(() => new Response(text));
    expect((await budgetQuery(entryOf()).queryFn({ signal: signal() })).id).toBe("qingxi-archive-2024");
  });

  it("refuses another budget under its name", async () => {
    stubFetch(() => new Response(text));
    await expect(budgetQuery(entryOf({ id: "other-2024" })).queryFn({ signal: signal() })).rejects.toThrow(
      "qingxi-archive-2024.json: wrong-value at id: expected other-2024, found qingxi-archive-2024",
    );
  });

  it.each<readonly [string, () => Response, string]>([
    ["missing", () => new Response("", { status: 404 }), "unfetched at : expected 200, found 404"],
    ["half-written", () => new Response(text.slice(0, 500)), "not-json"],
    ["a web page instead", () => new Response("<!doctype html><title>登录</title>"), "not-json"],
    ["another format", () => new Response('{"format":"geojson"}'), "unknown-format"],
    ["too long", () => new Response(" ".repeat(LONGEST_FILE + 1)), `found > ${LONGEST_FILE}`],
  ])("says what is wrong with a file that is %s", async (_, answer, said) => {
    stubFetch(answer);
    await expect(budgetQuery(entryOf()).queryFn({ signal: signal() })).rejects.toThrow(said);
  });

  it("says so where the connection breaks in the middle of the file", async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text.slice(0, 100)));
        controller.error(new TypeError("network error"));
      },
    });
    stubFetch(() => new Response(body));
    await expect(budgetQuery(entryOf()).queryFn({ signal: signal() })).rejects.toThrow("found network error");
  });

  it("asks for no annotations where there are none", async () => {
    const asked = stubFetch(() => new Response("{}"));
    expect(await annotationsQuery(entryOf()).queryFn({ signal: signal() })).toBeNull();
    expect(asked).toEqual([]);
  });
});
