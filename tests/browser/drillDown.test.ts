import { beforeAll, describe, expect, it } from "vitest";
import { countLabelledArcs, findCharactersOutsideArcs } from "./labelBoxes.ts";
import { openView, waitForStill } from "./openView.ts";
import { poll } from "./poll.ts";
import { pointOfArc, pressArc } from "./pressArc.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader({ width: 1440 });
});

const address = () => new URL(reader.page.url()).hash;
const arcOf = (id: string) => reader.page.locator(`.arc[data-arc="${id}"]`);
const panel = () => reader.page.locator(".panel");
const hatches = () => reader.page.locator(".sunburst .arc__hatch");

describe("drilling down", () => {
  it("leads from an arc of the overview to the same class in the view of functions", async () => {
    await openView(reader, "/-/overview");
    await pressArc(reader.page, "208");
    await poll(address).toBe("#/-/functions/208");
    await poll(() => panel().locator("h2").textContent()).toBe("社会保障和就业支出");
    expect(await panel().locator(".panel__amount").textContent()).toContain("12.74 万元");
    expect(await panel().locator(".sources a").allTextContents()).toEqual([
      "表一 · 八、社会保障和就业支出 · 2024年合计",
      "表二 · 208 社会保障和就业支出 · 合计",
      "表五 · 208 社会保障和就业支出 · 基本支出",
    ]);
    expect(await arcOf("208").count()).toBe(0);
    expect(await arcOf("20805").getAttribute("aria-label")).toBe(
      "行政事业单位养老支出，12.74 万元，占全部支出 5.57%",
    );
  });

  it("goes deeper, back with the back button, and up through the centre", async () => {
    await openView(reader, "/-/functions/208");
    await pressArc(reader.page, "20805");
    await poll(address).toBe("#/-/functions/20805");
    await waitForStill(reader.page);
    await poll(() => panel().locator("h2").textContent()).toBe("行政事业单位养老支出");
    await reader.page.goBack();
    await poll(address).toBe("#/-/functions/208");
    await waitForStill(reader.page);
    await reader.page.getByRole("link", { name: "返回上一级：全部支出" }).click();
    await poll(address).toBe("#/-/functions");
    await poll(() => panel().locator("h2").textContent()).toBe("全部支出");
    expect(await arcOf("208").count()).toBe(1);
  });

  it("says what a leaf is, without losing the picture around it", async () => {
    await openView(reader, "/-/functions/2210201");
    expect(await panel().locator("h2").textContent()).toBe("住房公积金");
    expect(await panel().locator(".panel__amount").textContent()).toContain("8.98 万元");
    expect(await panel().locator(".panel__shares").textContent()).toBe(
      "占全部支出 3.92% · 占住房改革支出 100.00%",
    );
    expect(await arcOf("2210201").getAttribute("aria-current")).toBe("true");
  });

  it.each(["/-/functions/99999", "/-/functions/208/x", "/-/functions/%E0%A4%A", "/no-such-budget/functions"])(
    "degrades to the root at %s",
    async (place) => {
      await openView(reader, place);
      expect(await panel().locator("h2").textContent()).toBe("全部支出");
      expect(await panel().locator(".panel__amount").textContent()).toContain("228.84 万元");
      expect(await arcOf("201").count()).toBe(1);
    },
  );

  it("changes the basis in place", async () => {
    await openView(reader, "/-/functions/201");
    expect(await panel().locator(".panel__amount").textContent()).toContain("202.03");
    expect(await hatches().count()).toBeGreaterThan(0);
    await reader.page.getByRole("link", { name: /仅当年预算/ }).click();
    await poll(address).toBe("#/-/functions/201?basis=current-year");
    await poll(() => panel().locator(".panel__amount").textContent()).toContain("164.45");
    await waitForStill(reader.page);
    expect(await hatches().count()).toBe(0);
    await openView(reader, "/-/functions?basis=current-year");
    expect(await panel().locator(".panel__amount").textContent()).toContain("191.26 万元");
    await reader.page.getByRole("link", { name: /含上年结转/ }).click();
    await poll(() => panel().locator(".panel__amount").textContent()).toContain("228.84 万元");
    await poll(() => hatches().count()).toBeGreaterThan(0);
  });

  it("hatches 37.58 of 228.84: only where money is carried over", async () => {
    await openView(reader, "/-/functions");
    const hatched = await reader.page
      .locator(".arc:has(.arc__hatch)")
      .evaluateAll((arcs) => arcs.map((arc) => arc.getAttribute("data-arc")));
    expect(hatched).toEqual(["201", "20103", "2010399"]);
  });

  it("links table, arc and back", async () => {
    await openView(reader, "/-/functions");
    const row = reader.page.locator(".lines tbody tr", { hasText: "2080505" });
    await row.hover();
    await poll(() => arcOf("2080505").getAttribute("data-pointed")).toBe("true");
    expect(await reader.page.locator(".arc[data-pointed]").count()).toBe(1);
    const { x, y } = await pointOfArc(reader.page, "210");
    await reader.page.mouse.move(x, y);
    await poll(() => reader.page.locator(".lines tr[data-pointed] .lines__code").allTextContents()).toEqual([
      "210",
    ]);
  });

  it("lists the same lines beside the picture, largest first", async () => {
    await openView(reader, "/-/functions");
    const rows = reader.page.locator(".lines tbody tr");
    expect(await rows.locator(".lines__code").allTextContents()).toEqual([
      ...["201", "20103", "2010399", "2010350"],
      ...["208", "20805", "2080505", "2080502"],
      ...["221", "22102", "2210201"],
      ...["210", "21011", "2101102"],
    ]);
    expect(await rows.locator("td:nth-of-type(2)").allTextContents()).toEqual(
      [
        ...["202.03", "202.03", "117.58", "84.45"],
        ...["12.74", "12.74", "11.98", "0.77"],
        ...["8.98", "8.98", "8.98"],
        ...["5.09", "5.09", "5.09"],
      ].map((amount) => expect.stringMatching(new RegExp(`^${amount}`))),
    );
  });

  const PLACES = ["/-/functions", "/-/functions/201", "/-/functions/208", "/-/functions/20805"];
  it.each([1440, 390, 320])("keeps every label inside its arc at %d px", async (width) => {
    await reader.page.setViewportSize({ width, height: 900 });
    for (const place of PLACES.flatMap((place) => [place, `${place}?lang=en`, `${place}?text=largest`])) {
      await openView(reader, place);
      if (!place.includes("?")) expect(await countLabelledArcs(reader.page), place).toBeGreaterThan(0);
      expect(await findCharactersOutsideArcs(reader.page), `${place} at ${width} px`).toEqual([]);
    }
    await reader.page.setViewportSize({ width: 1440, height: 900 });
  });

  it("does all that quietly", () => reader.expectQuiet());
});
