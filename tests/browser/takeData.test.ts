import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readArchive, readCsv, readWorkbook, rowsOf } from "../export/data/readBack.ts";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

const focused = () => reader.page.evaluate(() => document.activeElement?.textContent ?? "");

/** The bytes of what is downloaded by doing something, and the name it is offered under. */
async function taken(act: () => Promise<void>) {
  const [download] = await Promise.all([reader.page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

describe("taking data away", () => {
  it("takes a table by keyboard alone, and the focus returns to the button", async () => {
    await openView(reader, "/-/tables/t2");
    await reader.page.getByRole("button", { name: "下载与引用：表二 收入总表" }).focus();
    await reader.page.keyboard.press("ArrowDown");
    await poll(focused).toBe("数据 CSV");
    expect(await reader.axe()).toEqual([]);
    const { name, bytes } = await taken(() => reader.page.keyboard.press("Enter"));
    expect(name).toMatch(/^tunliu-investment-promotion-2024_table-t2_zh-CN_\d{4}-\d\d-\d\d\.csv$/);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, total] = readCsv(new TextDecoder().decode(bytes));
    expect(head?.slice(0, 3)).toEqual(["项目 / 科目编码", "项目 / 科目名称", "本年收入 / 合计（万元）"]);
    expect(total?.slice(0, 4)).toEqual(["合计", "", "191.26", "191.26"]);
    await poll(focused).toBe("下载与引用");
    await reader.page.keyboard.press("ArrowUp");
    await poll(focused).toBe("引用文字");
    await reader.page.keyboard.press("Escape");
    await poll(focused).toBe("下载与引用");
  });

  it("takes the whole budget as a workbook and as a data package, asking nobody for anything", async () => {
    const workbook = await taken(() =>
      reader.page.getByRole("button", { name: "全部表格（Excel，XLSX）" }).click(),
    );
    const sheets = [...readWorkbook(workbook.bytes).entries()];
    expect(sheets[0]?.[0]).toBe("表一 2024年预算收支总表");
    expect(rowsOf(sheets[0]?.[1])[1]?.[1]).toBe(191.26);
    const archive = await taken(() => reader.page.getByRole("button", { name: /财政数据包/ }).click());
    expect(Object.keys(readArchive(archive.bytes))).toContain("datapackage.json");
    reader.expectQuiet();
  });

  it("copies the citation of a figure", async () => {
    await reader.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openView(reader, "/-/tables/t2.3.3");
    await reader.page.getByRole("button", { name: /^引用：/ }).click();
    await reader.page.getByRole("button", { name: "复制" }).click();
    await poll(() => reader.page.evaluate(() => navigator.clipboard.readText())).toContain(
      "印作“164.45”（万元），第 5 页[",
    );
  });

  it("leaves the citation selected where the browser copies nothing", async () => {
    await reader.page.addInitScript(() =>
      Object.defineProperty(navigator, "clipboard", { value: undefined }),
    );
    await reader.page.reload();
    await openView(reader, "/-/tables/t2.3.3");
    await reader.page.getByRole("button", { name: /^引用：/ }).click();
    await reader.page.getByRole("button", { name: "复制" }).click();
    await poll(() => reader.page.getByRole("status").filter({ hasText: "已选中" }).count()).toBe(1);
    const selected = await reader.page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : 0;
    });
    expect(selected).toBeGreaterThan(80);
  });
});
