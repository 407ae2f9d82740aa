import { beforeAll, describe, expect, it } from "vitest";
import { findCollisions, findOutside, readFlowLabels } from "./labelBoxes.ts";
import { openView, waitForStill } from "./openView.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader({ width: 1440 });
});

const address = () => decodeURIComponent(new URL(reader.page.url()).hash);
const node = (id: string) => reader.page.locator(`.flow-node[data-node="${id}"]`);
const panel = () => reader.page.locator(".flow-panel");
const entries = (title: string) => panel().locator(`h3:text-is("${title}") + ul li`).allTextContents();

describe("following the money", () => {
  it("shows sources, nature, economic classes and named projects with their printed totals", async () => {
    await openView(reader, "/-/flows");
    const nodes = await reader.page
      .locator(".flow-node")
      .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
    expect(nodes).toHaveLength(21);
    expect(nodes).toEqual(
      expect.arrayContaining([
        "一般公共预算拨款，191.26 万元",
        "上年结转，37.58 万元",
        "基本支出，111.26 万元",
        "项目支出，117.58 万元，与文件中别处的数字不一致",
        "工资福利支出，108.53 万元",
        "未按经济分类公开，117.58 万元，与文件中别处的数字不一致",
        "招商引资工作经费，70.08 万元，与文件中别处的数字不一致",
      ]),
    );
  });

  it("tells in the panel where a node's money comes from and goes to", async () => {
    await openView(reader, "/-/flows");
    await node("project-spending").click();
    await poll(address).toBe("#/-/flows/project-spending");
    await poll(() => panel().locator("h2").textContent()).toBe("项目支出");
    expect(await entries("从这里来")).toEqual(["一般公共预算拨款80.00", "上年结转 上年结转37.58"]);
    expect(await node("project-spending").getAttribute("aria-current")).toBe("true");
    expect(await node("basic").getAttribute("data-lit")).toBeNull();
    expect(await node("carried-over").getAttribute("data-lit")).toBe("true");
  });

  it("leads from a project to its targets", async () => {
    await openView(reader, "/-/flows");
    await node("招商引资工作经费").click();
    await panel().getByRole("link", { name: "查看项目与绩效目标" }).click();
    await poll(address).toBe("#/-/projects/招商引资工作经费");
    await poll(() => reader.page.locator(".project-panel__name").textContent()).toBe("招商引资工作经费");
  });

  it("names the 0.02 that the wages differ from their items", async () => {
    await openView(reader, "/-/flows");
    const differences = reader.page.locator(".difference");
    expect(await differences.allTextContents()).toEqual([
      "“工资福利支出”印出的数字与流出各项之和差 0.02 万元 在四舍五入的范围内",
    ]);
  });

  it("leaves the carry-over out on the basis of the current year", async () => {
    await openView(reader, "/-/flows");
    expect(await reader.page.locator(".sankey .band__hatch").count()).toBeGreaterThan(0);
    await reader.page.getByRole("link", { name: /仅当年预算/ }).click();
    await poll(address).toBe("#/-/flows?basis=current-year");
    await poll(() => node("carried-over").count()).toBe(0);
    await waitForStill(reader.page);
    expect(await node("project-spending").getAttribute("aria-label")).toBe(
      "项目支出，80.00 万元，与文件中别处的数字不一致",
    );
    expect(await reader.page.locator(".sankey .band__hatch").count()).toBe(0);
  });

  it("lets go of the selection where the address names nothing", async () => {
    await openView(reader, "/-/flows/no-such-node");
    expect(await panel().locator("h2").textContent()).toBe("全部资金");
  });

  const STATES = ["/-/flows", "/-/flows?basis=current-year", "/-/flows/basic"];
  const PLACES = STATES.flatMap((place) => [place, place.replace(/(\?|$)/, "?lang=en&").replace(/&$/, "")]);
  it.each([1440, 768, 390])("sets every label apart and inside the picture at %d px", async (width) => {
    await reader.page.setViewportSize({ width, height: 900 });
    for (const place of PLACES) {
      await openView(reader, place);
      const labels = await readFlowLabels(reader.page);
      expect(labels.length, place).toBeGreaterThanOrEqual(20);
      expect(findCollisions(labels), `${place} at ${width} px`).toEqual([]);
      expect(await findOutside(reader.page, labels), `${place} at ${width} px`).toEqual([]);
    }
  });

  it("runs from top to bottom on a phone, with rows for fingers", async () => {
    await reader.page.setViewportSize({ width: 390, height: 844 });
    await openView(reader, "/-/flows");
    const tops = await reader.page.evaluate(() =>
      ["general-public-budget", "basic", "工资福利支出", "基本工资"].map(
        (id) =>
          document.querySelector(`[data-node="${id}"] .flow-node__bar`)?.getBoundingClientRect().top ?? 0,
      ),
    );
    expect(tops).toEqual([...tops].sort((left, right) => left - right));
    expect(new Set(tops).size).toBe(4);
    const targets = await reader.page.locator(".flow-node__target").evaluateAll((rectangles) =>
      rectangles.map((rectangle) => {
        const { width, height } = rectangle.getBoundingClientRect();
        return { node: rectangle.closest("a")?.getAttribute("data-node"), width, height };
      }),
    );
    expect(targets.filter(({ width, height }) => width < 44 || height < 43.9)).toEqual([]);
    await reader.page.setViewportSize({ width: 1440, height: 900 });
  });

  it("does all that quietly", () => reader.expectQuiet());
});
