import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader({ width: 390, height: 844, touch: true });
});

afterAll(() => reader.close());

const alert = () => reader.page.getByRole("alert");
const view = (name: string) => reader.page.locator(".header__view", { hasText: name });

describe("a page older than the site", () => {
  it("says so where a part of the program is gone, and loads itself anew past the browser's store", async () => {
    await openView(reader, "/-/overview");
    await reader.page.route("**/assets/TermsView*.js", (route) => route.fulfill({ status: 404 }));
    await view("名词").tap();
    await poll(() => alert().textContent()).toContain("网站可能刚刚更新过，而浏览器里还存着旧的页面");
    await reader.page.unrouteAll();
    const asked: string[] = [];
    reader.page.on("request", (request) => asked.push(`${request.resourceType()} ${request.url()}`));
    await alert().getByRole("button", { name: "重新载入" }).tap();
    await poll(() => reader.page.locator("main h1").textContent()).toBe("名词");
    expect(new URL(reader.page.url()).hash).toBe("#/-/terms");
    expect(asked.slice(0, 2)).toEqual([`fetch ${reader.base}`, `document ${reader.base}`]);
    expect(await alert().count()).toBe(0);
  });

  it("promises less after it was loaded anew, and keeps the rest of the site", async () => {
    await reader.page.route("**/assets/FlowsView*.js", (route) => route.fulfill({ status: 404 }));
    await view("资金流向").tap();
    await poll(() => alert().textContent()).toContain("已经重新载入过，还是没有取到");
    await view("名词").tap();
    await poll(() => reader.page.locator("main h1").textContent()).toBe("名词");
    expect(await alert().count()).toBe(0);
  });
});
