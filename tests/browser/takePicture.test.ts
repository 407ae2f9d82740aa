import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

/** Takes the picture of the view in a form of the menu. */
async function take(form: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { page } = reader;
  await page.locator(".take-away__button").first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: form }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height of a PNG, and its dots a metre. */
function sizeOf(bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.subarray(37, 41).toString("latin1")).toBe("pHYs");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), perMetre: bytes.readUInt32BE(41) };
}

describe("taking a picture away", () => {
  it("gives the Sankey as an SVG that says what is selected and where it comes from", async () => {
    await openView(reader, "/-/flows/basic");
    const { name, bytes } = await take(/SVG/);
    expect(name).toMatch(/^tunliu-investment-promotion-2024_flows-basic_zh-CN_\d{4}-\d\d-\d\d\.svg$/);
    expect(bytes.toString("utf8")).toContain(
      `>网址：${reader.base}#/tunliu-investment-promotion-2024/flows/basic<`,
    );
  });

  it("gives it as a PNG of 300 dots an inch for 16 cm, drawn under the site's own policy", async () => {
    const { name, bytes } = await take(/300 dpi/);
    expect(name).toMatch(/300dpi.*\.png$/);
    expect(sizeOf(bytes)).toMatchObject({ width: 1890, perMetre: 11811 });
  });

  it("gives the sunburst as a PNG of twice a screen's dots", async () => {
    await openView(reader, "/-/functions?lang=en");
    const { bytes } = await take(/for screens/);
    expect(sizeOf(bytes)).toMatchObject({ width: 1536, perMetre: 7559 });
  });

  it("does all that quietly", () => reader.expectQuiet());
});
