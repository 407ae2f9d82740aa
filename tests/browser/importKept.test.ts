import type { Dialog } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openReader, type Reader } from "./reader.ts";
import { printSmallPdf } from "./smallPdf.ts";

const PDF = printSmallPdf([
  {
    above: ["2025年部门财务收支预算总表", "编制部门：青溪区档案馆　　　　单位：元"],
    rows: [
      ["本年收入", "", "本年支出", ""],
      ["项目", "预算数", "项目", "预算数"],
      ["一、财政拨款收入", "3,000.00", "一、一般公共服务支出", "2,100.00"],
      ["二、事业收入", "", "二、住房保障支出", "800.00"],
      ["收入总计", "3,000.00", "支出总计", "3,000.00"],
    ],
  },
]);

async function dropFile({ page }: Reader): Promise<void> {
  const file = { name: "budget.pdf", mimeType: "application/pdf", buffer: PDF };
  await page.setInputFiles("input[type=file]", file);
  await page.locator(".desk").waitFor();
}

async function correct({ page }: Reader): Promise<void> {
  await page.getByRole("gridcell", { name: "800.00" }).click();
  await page.getByLabel("应为").fill("900.00");
  await page.getByLabel("理由").fill("原文第 1 页印的是 900.00");
  await page.getByRole("button", { name: "应用更正" }).click();
  await page.getByText("更正已应用，共 1 处。").waitFor();
}

/** Reloads the page; true where the browser asked first. */
async function reload({ page }: Reader): Promise<boolean> {
  let isAsked = false;
  const accept = (dialog: Dialog) => {
    isAsked = true;
    void dialog.accept();
  };
  page.on("dialog", accept);
  await page.reload();
  await page.getByText("把文件拖到这里").waitFor();
  page.off("dialog", accept);
  return isAsked;
}

describe("corrections that were not taken away", () => {
  it("are asked about before they are lost, held in the window, and offered for the same file", async () => {
    const reader = await openReader({ place: "/import", width: 1440, height: 900 });
    const { page } = reader;
    await dropFile(reader);
    expect(await reload(reader)).toBe(false);
    await dropFile(reader);
    await correct(reader);
    expect(await reload(reader)).toBe(true);
    await dropFile(reader);
    await page.getByText("这份文件在这个窗口里更正过 1 处，还没有用上。").waitFor();
    expect(await page.getByRole("gridcell", { name: "800.00" }).count()).toBe(1);
    expect(await reader.axe()).toEqual([]);
    await page.getByRole("button", { name: "用上这些更正" }).click();
    await page.getByText("更正已应用，共 1 处。").waitFor();
    expect(await page.getByRole("gridcell", { name: "900.00" }).count()).toBe(1);
    expect(await page.locator(".kept-offer").count()).toBe(0);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载更正文件" }).click();
    await saved;
    expect(await reload(reader)).toBe(false);
    reader.expectQuiet();
    await reader.close();
  });

  it("are forgotten where the clerk begins from the document", async () => {
    const reader = await openReader({ place: "/import", width: 390, height: 800, touch: true });
    const { page } = reader;
    await dropFile(reader);
    await correct(reader);
    await reload(reader);
    await dropFile(reader);
    await page.getByRole("button", { name: "不用，从原文开始" }).click();
    await page.locator(".kept-offer").waitFor({ state: "detached" });
    expect(await page.getByRole("gridcell", { name: "800.00" }).count()).toBe(1);
    await reload(reader);
    await dropFile(reader);
    expect(await page.locator(".kept-offer").count()).toBe(0);
    reader.expectQuiet();
    await reader.close();
  });
});
