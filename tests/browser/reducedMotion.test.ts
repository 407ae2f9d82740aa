import { describe, expect, it } from "vitest";
import { openView, waitForStill } from "./openView.ts";
import { poll } from "./poll.ts";
import { pressArc } from "./pressArc.ts";
import { openReader, type Reader } from "./reader.ts";

/** Counts, from now on, the frames in which the pictures move: a canvas over the sunburst, or bands under way. */
async function watchMotion(reader: Reader): Promise<() => Promise<number>> {
  await reader.page.evaluate(() => {
    document.documentElement.dataset.motions = "0";
    const isMoving = () =>
      document.querySelector(".sunburst__canvas, .sunburst__arcs[data-moving], .sankey--moving") !== null;
    // Frames: a moving sunburst is drawn on a canvas and changes no element.
    requestAnimationFrame(function look() {
      const seen = Number(document.documentElement.dataset.motions);
      if (isMoving()) document.documentElement.dataset.motions = String(seen + 1);
      requestAnimationFrame(look);
    });
  });
  return () => reader.page.evaluate(() => Number(document.documentElement.dataset.motions));
}

const basisOf = (reader: Reader) => reader.page.getByRole("link", { name: /仅当年预算/ });

describe("motion", () => {
  it("explains a zoom, then leaves the arcs in place", async () => {
    const reader = await openReader();
    await openView(reader, "/-/functions");
    const motions = await watchMotion(reader);
    await pressArc(reader.page, "208");
    await poll(motions).toBeGreaterThan(2);
    await waitForStill(reader.page);
    expect(await reader.page.locator(".sunburst__canvas, .sunburst__arcs[data-moving]").count()).toBe(0);
    expect(await reader.page.locator('.arc[data-arc="20805"]').isVisible()).toBe(true);
    reader.expectQuiet();
  });

  it("explains a change of basis in the flows, then ends where the picture is", async () => {
    const reader = await openReader();
    await openView(reader, "/-/flows?basis=current-year");
    const still = await readBars(reader);
    await openView(reader, "/-/flows");
    const motions = await watchMotion(reader);
    await basisOf(reader).click();
    await poll(motions).toBeGreaterThan(2);
    await waitForStill(reader.page);
    expect(await readBars(reader)).toEqual(still);
  });

  it("stops for readers who ask for less", async () => {
    const reader = await openReader({ reducedMotion: true });
    await openView(reader, "/-/functions");
    const motions = await watchMotion(reader);
    await pressArc(reader.page, "208");
    await reader.page.locator('.arc[data-arc="20805"]').waitFor();
    await basisOf(reader).click();
    await poll(() => new URL(reader.page.url()).hash).toContain("current-year");
    await openView(reader, "/-/flows");
    await basisOf(reader).click();
    await poll(() => reader.page.locator('[data-node="carried-over"]').count()).toBe(0);
    expect(await motions()).toBe(0);
    reader.expectQuiet();
  });
});

function readBars(reader: Reader): Promise<readonly string[]> {
  return reader.page
    .locator(".flow-node__bar")
    .evaluateAll((bars) =>
      bars.map((bar) =>
        ["x", "y", "width", "height"].map((name) => Number(bar.getAttribute(name)).toFixed(1)).join(" "),
      ),
    );
}
