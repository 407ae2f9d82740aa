import { beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

const address = () => decodeURIComponent(new URL(reader.page.url()).hash);
const panel = () => reader.page.locator(".project-panel");
const figure = (name: string) =>
  panel().locator(".project-figures__figure", { has: reader.page.locator(`dt:has-text("${name}")`) });
const indicator = (name: string) => panel().locator(".indicators__row", { hasText: name });

describe("reading a project", () => {
  it("opens from the list and takes the focus", async () => {
    await openView(reader, "/-/projects");
    await reader.page.getByRole("link", { name: "驻外招商工作经费" }).click();
    await poll(address).toBe("#/-/projects/驻外招商工作经费");
    await poll(() => panel().locator("h2").textContent()).toBe("驻外招商工作经费");
    expect(
      await panel()
        .locator("h2")
        .evaluate((heading) => heading === document.activeElement),
    ).toBe(true);
  });

  it("says the money in both units", async () => {
    await openView(reader, "/-/projects/招商引资工作经费");
    expect(await figure("合计").textContent()).toContain("70.08 万元");
    expect(await figure("当年预算").textContent()).toContain("50.00 万元");
    expect(await figure("上年结转").textContent()).toContain("20.08 万元");
    expect(await figure("实施期资金总额").textContent()).toContain("80.00 万元");
    expect(await figure("实施期资金总额").locator(".project-figures__printed").textContent()).toBe(
      "= 800,000 元",
    );
    const funding = panel().locator(".form-table").filter({ hasText: "资金来源，单位：元" });
    expect(await funding.locator(".form-table__total .printed-funding").allTextContents()).toEqual([
      "800,000",
      "500,000",
    ]);
  });

  it("sets period and annual values side by side and marks in words where they differ", async () => {
    await openView(reader, "/-/projects/驻外招商工作经费");
    expect(await panel().locator(".indicators__row").count()).toBe(9);
    const row = indicator("引进企业质量");
    expect(await row.locator(".indicators__link").allTextContents()).toEqual(["提高80%", "≥80%"]);
    expect(await row.locator(".indicators__difference").textContent()).toBe("≠ 两处指标值不同");
    expect(await indicator("企业投资成本").locator(".indicators__difference").count()).toBe(0);
    const [period, annual] = await row
      .locator(".indicators__value")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()));
    expect(period?.top).toBe(annual?.top);
    expect(period?.right).toBeLessThanOrEqual(annual?.left ?? 0);
  });

  it("leads to the cell of the form and from there back", async () => {
    await openView(reader, "/-/projects/招商引资工作经费");
    await figure("当年预算").getByRole("link", { name: "50.00 万元" }).click();
    await poll(address).toBe("#/-/tables/f1.annual.total");
    const marked = reader.page.locator("[data-marked]");
    await poll(() => marked.textContent()).toContain("500,000");
    await reader.page.getByRole("link", { name: "项目绩效 · 招商引资工作经费" }).click();
    await poll(address).toBe("#/-/projects/招商引资工作经费");
    await poll(() => panel().locator("h2").textContent()).toBe("招商引资工作经费");
  });

  it("leads from an indicator's value to its place in the form", async () => {
    await openView(reader, "/-/projects/驻外招商工作经费");
    await indicator("引进企业质量").getByRole("link", { name: "≥80%", exact: true }).click();
    await poll(address).toBe("#/-/tables/f2.i2.annual");
    await poll(() => reader.page.locator("[data-marked]").textContent()).toContain("≥80%");
  });

  it("says of a project without a form that it has no published targets", async () => {
    await openView(reader, "/-/projects/聘用人员经费");
    expect(await panel().textContent()).toContain("公开文本里没有这个项目的绩效目标表。");
    expect(await panel().locator(".indicators").count()).toBe(0);
    expect(await figure("当年预算").textContent()).not.toMatch(/\d/);
  });

  it("says so where the address names no project", async () => {
    await openView(reader, "/-/projects/没有这个项目");
    expect(await reader.page.getByRole("status").allTextContents()).toContain(
      "地址里指的项目不在这份预算里，已回到最近的一级。",
    );
    expect(await reader.page.locator(".project-card").count()).toBe(3);
  });

  it("does all that quietly", () => reader.expectQuiet());
});
