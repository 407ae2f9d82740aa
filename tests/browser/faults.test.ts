import { afterEach, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { BUDGET_FILE } from "./printedText.ts";
import { openReader, type Reader } from "./reader.ts";

const VIEWS_IN_HEADER = 9;

let open: Reader | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

async function openAt(place: string): Promise<Reader> {
  open = await openReader({ place });
  return open;
}

/** Opens a place anew after the data file was given another answer. */
async function openWith(
  answer: { readonly status?: number; readonly type: string; readonly body: string },
  place: string,
) {
  const reader = await openAt(place);
  await reader.page.route(`**/data/${BUDGET_FILE}`, (route) =>
    route.fulfill({ status: answer.status ?? 200, contentType: answer.type, body: answer.body }),
  );
  await reader.page.reload();
  return reader;
}

const alertIn = (reader: Reader) => reader.page.getByRole("alert");
const wordsIn = async (reader: Reader) => (await alertIn(reader).textContent()) ?? "";

/** The frame of the site stands, and a second try finds the file mended. */
async function expectMends(reader: Reader, retry: string): Promise<void> {
  expect(await reader.page.locator(".header__view").count()).toBe(VIEWS_IN_HEADER);
  await reader.page.unrouteAll();
  await alertIn(reader).getByRole("button", { name: retry }).click();
  await reader.page.locator(".sunburst").first().waitFor();
  expect(await alertIn(reader).count()).toBe(0);
}

describe("a data file", () => {
  it("that is a web page instead is named, and read again on request", async () => {
    const body = "<!doctype html><title>统一登录</title>";
    const reader = await openWith({ type: "text/html", body }, "/-/functions");
    await poll(() => wordsIn(reader)).toContain(`数据文件 ${BUDGET_FILE} 读不出来`);
    expect(await wordsIn(reader)).toContain("不是有效的 JSON");
    await expectMends(reader, "重试");
  });

  it("that is half-written is named in English, and read again on request", async () => {
    const whole = await (await fetch(`${(await openAt("/-/overview")).base}data/${BUDGET_FILE}`)).text();
    await open?.close();
    const body = whole.slice(0, whole.length / 2);
    const reader = await openWith({ type: "application/json", body }, "/-/functions?lang=en");
    await poll(() => wordsIn(reader)).toContain(`The data file ${BUDGET_FILE} cannot be read`);
    expect(await wordsIn(reader)).toContain("not valid JSON");
    await expectMends(reader, "Try again");
  });

  it("that a stale catalogue names and that is another's budget is not shown under its name", async () => {
    const whole = await (await fetch(`${(await openAt("/-/overview")).base}data/${BUDGET_FILE}`)).text();
    await open?.close();
    const body = whole.replace(
      /"id": "tunliu-investment-promotion-2024"/,
      '"id": "tunliu-investment-promotion-2023"',
    );
    expect(body).not.toBe(whole);
    const reader = await openWith({ type: "application/json", body }, "/-/functions");
    await poll(() => wordsIn(reader)).toContain(
      "值不对：应为 tunliu-investment-promotion-2024，实为 tunliu-investment-promotion-2023",
    );
    expect(await reader.page.locator(".sunburst").count()).toBe(0);
    await expectMends(reader, "重试");
  });

  it("that a stale catalogue names and that is gone is said to be gone", async () => {
    const reader = await openWith({ status: 404, type: "text/html", body: "" }, "/-/functions");
    await poll(() => wordsIn(reader)).toContain("取不到文件：404");
    await expectMends(reader, "重试");
  });
});

describe("a network that goes away", () => {
  it("leaves what is here, says what is missing, and is forgotten when it is back", async () => {
    const reader = await openAt("/-/overview");
    await openView(reader, "/-/functions");
    await reader.context.setOffline(true);
    await openView(reader, "/-/overview");
    await reader.page.locator(".header__view", { hasText: "资金流向" }).click();
    await poll(() => wordsIn(reader)).toContain("有一部分没有取到");
    await reader.page.locator(".header__view", { hasText: "按功能" }).click();
    await reader.page.locator(".sunburst").waitFor();
    await reader.context.setOffline(false);
    await reader.page.locator(".header__view", { hasText: "资金流向" }).click();
    await reader.page.locator(".sankey").or(alertIn(reader)).first().waitFor();
    if ((await alertIn(reader).count()) > 0) await alertIn(reader).getByRole("button").click();
    await reader.page.locator(".sankey").first().waitFor();
  });
});

describe("a part of the program", () => {
  it("that comes as a web page is said to be missing; the other views work", async () => {
    const reader = await openAt("/-/overview");
    await reader.page.route("**/assets/TablesView*.js", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
    );
    await reader.page.locator(".header__view", { hasText: "原表" }).click();
    await poll(() => wordsIn(reader)).toContain("有一部分没有取到");
    await reader.page.locator(".header__view", { hasText: "名词" }).click();
    await poll(() => reader.page.locator("main h1").textContent()).toContain("名词");
  });
});

describe("storage", () => {
  it.each([
    ["forbidden", "get"],
    ["full", "set"],
  ])("that is %s leaves an agenda for this visit, and says so", async (_, what) => {
    const reader = await openAt("/-/overview");
    await reader.page.addInitScript((how) => {
      const refuse = () => {
        throw new DOMException("refused", how === "get" ? "SecurityError" : "QuotaExceededError");
      };
      if (how === "get") Object.defineProperty(window, "localStorage", { get: refuse });
      else Storage.prototype.setItem = refuse;
    }, what);
    await reader.page.reload();
    await openView(reader, "/-/review");
    await reader.page
      .getByRole("button", { name: /加入议程/ })
      .first()
      .click();
    await openView(reader, "/-/hearing");
    expect(await reader.page.locator("main").textContent()).toContain("这个浏览器不允许保存，或空间已满");
    expect(await alertIn(reader).count()).toBe(0);
    reader.expectQuiet();
  });
});

describe("a worker", () => {
  it.each(["missing", "refused"])("that is %s: the import page says so", async (how) => {
    const reader = await openAt("/-/overview");
    await reader.page.addInitScript((kind) => {
      const refuse = function Worker() {
        throw new DOMException("refused", "SecurityError");
      };
      Reflect.set(window, "Worker", kind === "missing" ? undefined : refuse);
    }, how);
    await reader.goTo("/import");
    await reader.page.reload();
    await reader.page.setInputFiles("input[type=file]", {
      name: "budget.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("表一 收支总表"),
    });
    await poll(() => wordsIn(reader)).not.toBe("");
    expect(await reader.page.locator("input[type=file]").count()).toBe(1);
    expect(await wordsIn(reader)).toContain("读取程序没有启动");
    reader.expectQuiet();
  });
});
