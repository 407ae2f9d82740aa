import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { VIEWS } from "../../src/state/place.ts";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { BUDGET_FILE } from "./printedText.ts";
import { openReader, type Reader } from "./reader.ts";
import { readPublished } from "./readPublished.ts";

const CATALOGUE = "index.json";
const GLOSSARY = "glossary.json";
const ANNOTATIONS = BUDGET_FILE.replace(".json", ".annotations.json");
const LANGUAGES = ["zh-CN", "en"] as const;

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

afterEach(async () => {
  await reader.page.unrouteAll({ behavior: "ignoreErrors" });
});

type Answer = { readonly status?: number; readonly body: string };

/** Opens a place anew with another answer for a file of the data folder. */
async function openWith(file: string, answer: Answer, place = "/-/overview"): Promise<void> {
  await reader.page.route(`**/data/${file}`, (route) =>
    route.fulfill({ status: answer.status ?? 200, contentType: "application/json", body: answer.body }),
  );
  await reader.goTo(place);
  await reader.page.reload();
}

/** The published file with one text replaced, which has to be there. */
async function publishedWith(file: string, [from, to]: readonly [string, string]): Promise<string> {
  const text = JSON.stringify(await readPublished(reader.base, file));
  if (!text.includes(from)) throw new Error(`${file}: expected ${from} in it, found none`);
  return text.replace(from, to);
}

const alert = () => reader.page.getByRole("alert");
const alertText = async () => (await alert().textContent()) ?? "";

describe("a slow network", () => {
  it("shows the frame first, says that it is loading, then the page", async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await reader.page.route(`**/data/${BUDGET_FILE}`, async (route) => {
      await held;
      await route.continue();
    });
    await reader.goTo("/-/functions");
    await reader.page.reload();
    await reader.page.locator(".loading").waitFor();
    expect(await reader.page.locator(".loading").getByRole("status").textContent()).toBe("正在读取预算数据…");
    expect(await reader.page.locator(".header__view").count()).toBe(VIEWS.length);
    expect(await reader.page.locator(".header__brand").textContent()).toContain("阳光预算");
    expect(await reader.page.locator(".header__budget").textContent()).toBe(
      "长治市屯留区人民政府招商中心 2024 年",
    );
    await poll(() => reader.page.locator(".sunburst").count()).toBe(0);
    release();
    await reader.page.locator(".sunburst").waitFor();
    expect(await reader.page.locator(".loading").count()).toBe(0);
  });
});

describe("a data file that cannot be read", () => {
  it.each(LANGUAGES)("is named where it is missing (%s)", async (language) => {
    await openWith(BUDGET_FILE, { status: 404, body: "Not found" }, `/-/overview?lang=${language}`);
    await poll(alertText).toContain(
      language === "en" ? `The data file ${BUDGET_FILE} cannot be read` : `数据文件 ${BUDGET_FILE} 读不出来`,
    );
    expect(await alertText()).toContain(
      language === "en" ? "the file could not be fetched: 404" : "取不到文件：404",
    );
    expect(await reader.page.locator(".header__view").count()).toBe(VIEWS.length);
  });

  it.each(LANGUAGES)("is named where it is no JSON (%s)", async (language) => {
    await openWith(BUDGET_FILE, { body: '{ "format": ' }, `/-/overview?lang=${language}`);
    await poll(alertText).toContain(language === "en" ? "not valid JSON" : "不是有效的 JSON");
    expect(await alertText()).toContain(BUDGET_FILE);
  });

  it.each(LANGUAGES)("is named with a version that is not known (%s)", async (language) => {
    const body = await publishedWith(BUDGET_FILE, ['"version":1', '"version":7']);
    await openWith(BUDGET_FILE, { body }, `/-/overview?lang=${language}`);
    await poll(alertText).toContain(
      language === "en"
        ? "unknown version of the format: expected 1, found 7"
        : "不认识的格式版本：应为 1，实为 7",
    );
  });

  it.each(LANGUAGES)("is named with a wrong amount and its place (%s)", async (language) => {
    const body = await publishedWith(BUDGET_FILE, ['"191.26"', '"1,2,3"']);
    await openWith(BUDGET_FILE, { body }, `/-/overview?lang=${language}`);
    await poll(alertText).toContain("1,2,3");
    expect(await alertText()).toContain(language === "en" ? "not an amount" : "不是金额");
    expect(await alert().locator("code").first().textContent()).toMatch(/tables.*0.*rows.*0.*1/);
  });

  it("is read again on request", async () => {
    await openWith(BUDGET_FILE, { status: 503, body: "" });
    await poll(alertText).toContain("503");
    await reader.page.unrouteAll();
    await alert().getByRole("button", { name: "重试" }).click();
    await poll(() => reader.page.locator(".overview-head__amount").textContent()).toContain("228.84");
    expect(await alert().count()).toBe(0);
  });

  it("may be the catalogue: the frame stands and the file is named", async () => {
    await openWith(CATALOGUE, { status: 404, body: "" });
    await poll(alertText).toContain("数据文件 index.json 读不出来");
    expect(await reader.page.locator(".header__brand").textContent()).toContain("阳光预算");
  });

  it("may be an empty catalogue, which is no failure", async () => {
    await openWith(CATALOGUE, { body: '{"format":"sunlit-budget-catalogue","version":1,"budgets":[]}' });
    await poll(() => reader.page.locator("main h1").textContent()).toBe("还没有公开的预算");
    expect(await alert().count()).toBe(0);
  });

  it.each([
    [GLOSSARY, "zh-CN", "数据文件 glossary.json 读不出来"],
    [GLOSSARY, "en", "The data file glossary.json cannot be read"],
    [ANNOTATIONS, "zh-CN", `数据文件 ${ANNOTATIONS} 读不出来`],
    [ANNOTATIONS, "en", `The data file ${ANNOTATIONS} cannot be read`],
  ])("leaves the budget to be read where it only helps: %s (%s)", async (file, language, title) => {
    await openWith(file, { body: "[]" }, `/-/overview?lang=${language}`);
    // On the Chinese overview explanations are asked for when the reader stirs, once the page is alive.
    await reader.page.waitForFunction(() => document.getElementById("still") === null);
    await reader.page.mouse.move(200, 200);
    await reader.page.mouse.move(300, 300);
    await poll(() => reader.page.locator(".failed-notice summary").textContent()).toBe(title);
    expect(await reader.page.locator(".overview-head__amount").textContent()).toContain("228.84");
    for (const view of language === "en" ? [] : ["functions", "flows", "tables", "terms"]) {
      await openView(reader, `/-/${view}?lang=${language}`);
      expect(await alert().count(), view).toBe(0);
    }
  });

  it("may be a part of the program: the frame and the other views keep working", async () => {
    await openView(reader, "/-/overview");
    await reader.page.reload();
    await reader.page.route("**/assets/FlowsView*.js", (route) => route.abort());
    await reader.page.locator(".header__view", { hasText: "资金流向" }).click();
    await poll(alertText).toContain("这一页出错了");
    await reader.page.locator(".header__view", { hasText: "按功能" }).click();
    await reader.page.locator(".sunburst").waitFor();
    expect(await alert().count()).toBe(0);
  });
});

describe("several budgets", () => {
  const OTHER = { id: "other-2023", body: "长治市屯留区财政局", year: 2023 };

  it("are chosen by department and year; the latest comes first", async () => {
    const catalogue = await readPublished(reader.base, CATALOGUE);
    const text = JSON.stringify(catalogue);
    const entry = /"budgets":\[(.*)\]/.exec(text)?.[1] ?? "";
    const other = entry
      .replace(/"id":"[^"]*"/, `"id":"${OTHER.id}"`)
      .replace(/"body":"[^"]*"/, `"body":"${OTHER.body}"`)
      .replace('"year":2024', `"year":${OTHER.year}`);
    expect(other).not.toBe(entry);
    await openWith(CATALOGUE, { body: text.replace(entry, `${other},${entry}`) });
    const chooser = reader.page.locator(".header__budget--many");
    await poll(() => chooser.getByRole("button").textContent()).toBe("长治市屯留区人民政府招商中心 2024 年");
    await chooser.getByRole("button").click();
    expect(await chooser.locator(".chooser__name").allTextContents()).toEqual([
      "长治市屯留区人民政府招商中心",
      OTHER.body,
    ]);
    await chooser.getByRole("link", { name: "2023 年" }).click();
    await poll(() => new URL(reader.page.url()).hash).toBe(`#/${OTHER.id}/overview`);
    await poll(() => chooser.getByRole("button").textContent()).toBe(`${OTHER.body} 2023 年`);
    await reader.page.locator(".header__view", { hasText: "按功能" }).click();
    await poll(() => new URL(reader.page.url()).hash).toBe(`#/${OTHER.id}/functions`);
  });
});

describe("troubles of the network", () => {
  it("are the only ones in the console", () => {
    const ours = reader.troubles().filter((trouble) => !trouble.includes("Failed to load resource"));
    expect(ours.filter((trouble) => !trouble.includes("FlowsView"))).toEqual([]);
  });
});
