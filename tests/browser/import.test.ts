import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import { planSheets } from "../importer/sheet/planSheets.ts";
import { printXlsx } from "../importer/sheet/printXlsx.ts";
import { openReader, type Reader } from "./reader.ts";
import { printSmallPdf } from "./smallPdf.ts";

const LAYOUT = { sheets: "many", header: "merged", indentation: "spaces", amounts: "numbers" } as const;
const DOCUMENTS = resolve(import.meta.dirname, "../../../shared/documents");

/** A table whose expenditure adds up to 2,900.00 and not to the 3,000.00 that it prints. */
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

async function openFile(reader: Reader, name: string, buffer: Buffer): Promise<void> {
  await reader.page.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer });
}

async function readPdf(place = "/import"): Promise<Reader> {
  const reader = await openReader({ place, width: 1440, height: 1000 });
  await openFile(reader, "budget.pdf", PDF);
  await reader.page.getByText("budget.pdf", { exact: false }).first().waitFor();
  await reader.page.locator(".desk").waitFor();
  await reader.page.locator("canvas").waitFor();
  return reader;
}

describe("the import page", () => {
  it("is reached from the footer and fetched only there", async () => {
    const reader = await openReader();
    const fetched: string[] = [];
    reader.page.on("request", (request) => fetched.push(request.url()));
    await reader.page.getByRole("link", { name: "把公布的文件读成数据" }).click();
    await reader.page.getByRole("heading", { level: 1, name: "把公布的文件读成数据" }).waitFor();
    expect(fetched.some((address) => address.includes("ImportPage"))).toBe(true);
    expect(fetched.some((address) => /importWorker|pdf/.test(address))).toBe(false);
    expect(await reader.axe()).toEqual([]);
    reader.expectQuiet();
    await reader.close();
  });

  it("reads a PDF in place: nothing is sent, and only the site's own files are fetched", async () => {
    const reader = await openReader({ place: "/import" });
    const requests: string[] = [];
    reader.page.on("request", (request) => requests.push(`${request.method()} ${request.postData() ?? ""}`));
    await openFile(reader, "budget.pdf", PDF);
    await reader.page.locator("canvas").waitFor();
    expect(new Set(requests)).toEqual(new Set(["GET "]));
    expect(await reader.page.locator(".read-cell").allTextContents()).toEqual([
      "一、财政拨款收入",
      "3,000.00",
      "一、一般公共服务支出",
      "2,100.00",
      "二、事业收入",
      "",
      "二、住房保障支出",
      "800.00",
      "收入总计",
      "3,000.00",
      "支出总计",
      "3,000.00",
    ]);
    reader.expectQuiet();
    await reader.close();
  });

  it("draws the page and shows each cell on the other side, by mouse and by keyboard", async () => {
    const reader = await readPdf();
    const { page } = reader;
    const drawn = await page.locator("canvas").evaluate((canvas) => {
      const context = canvas instanceof HTMLCanvasElement ? canvas.getContext("2d") : null;
      const pixels = context?.getImageData(0, 0, 2000, 2000).data ?? [];
      return pixels.some((value, index) => index % 4 === 0 && value < 100);
    });
    expect(drawn).toBe(true);
    const pointed = page.locator(".read-cell--pointed");
    await page.getByRole("option", { name: "2,100.00" }).hover();
    expect(await pointed.textContent()).toBe("2,100.00");
    await page.getByRole("grid").focus();
    await page.keyboard.press("ArrowDown");
    expect(await pointed.textContent()).toBe("800.00");
    expect(await page.locator(".cell-box--pointed").count()).toBe(1);
    expect(await page.getByRole("listbox").getAttribute("aria-activedescendant")).toBe("box-t1.2.4");
    expect(await reader.axe()).toEqual([]);
    reader.expectQuiet();
    await reader.close();
  });

  it("corrects a cell with a reason, checks again, and hands out the data and the corrections", async () => {
    const reader = await readPdf();
    const { page } = reader;
    await page.getByRole("gridcell", { name: "800.00" }).click();
    await page.getByLabel("应为").fill("900.00");
    await page.getByRole("button", { name: "应用更正" }).click();
    expect(await page.getByRole("alert").textContent()).toBe("请写明理由。");
    await page.getByLabel("理由").fill("原文第 1 页印的是 900.00");
    await page.getByRole("button", { name: "应用更正" }).click();
    await page.getByText("更正已应用，共 1 处。").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^下载 .*\.json$/ }).click(),
    ]);
    const budget = parseBudgetText(readFileSync(await download.path(), "utf8"));
    expect(budget.ok && budget.value.tables[0]?.rows[1]?.cells[3]?.text).toBe("900.00");
    expect(budget.ok && budget.value.provenance.corrections).toEqual([
      { place: "t1.2.4", printed: "800.00", corrected: "900.00", reason: "原文第 1 页印的是 900.00" },
    ]);
    const [corrections] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载更正文件" }).click(),
    ]);
    expect(corrections.suggestedFilename()).toBe("budget.pdf.corrections.json");
    reader.expectQuiet();
    await reader.close();
  });

  it("previews the whole site on what was read and finds the way back", async () => {
    const reader = await readPdf();
    const { page } = reader;
    await page.getByRole("link", { name: "预览整个网站" }).click();
    await page.getByText("预览：未发布的文件").waitFor();
    expect(await page.locator(".page").textContent()).toContain("青溪区档案馆");
    for (const view of [
      "functions",
      "flows",
      "projects",
      "review",
      "hearing",
      "tables",
      "department",
      "terms",
    ]) {
      await reader.goTo(`/preview/${view}`);
      await page.locator(".preview-banner").waitFor();
      await page.locator(".page h1, .page h2").first().waitFor();
    }
    await page.getByRole("link", { name: "回到读取结果" }).click();
    await page.getByRole("heading", { name: "已读取 budget.pdf" }).waitFor();
    reader.expectQuiet();
    await reader.close();
  });

  it("lays a workbook's sheets beside what was read from them", async () => {
    const sheets = planSheets(publishedBudget(), LAYOUT);
    const reader = await openReader({ place: "/import", width: 1440, height: 1000 });
    const { page } = reader;
    await openFile(reader, "budget.xlsx", Buffer.from(printXlsx(sheets)));
    await page.getByText("工作表“表1”，1 / 13").waitFor();
    await page.locator('.read-cell[data-cell="t1.1.2"]').hover();
    expect(await page.locator(".source-line--pointed").textContent()).toContain("一般公共服务支出");
    expect(await reader.axe()).toEqual([]);
    reader.expectQuiet();
    await reader.close();
  });

  it("says that a preview is gone in a window that has read nothing", async () => {
    const reader = await openReader({ place: "/preview/flows" });
    await reader.page.getByRole("heading", { name: "预览已不在" }).waitFor();
    reader.expectQuiet();
    await reader.close();
  });

  it.each([
    ["empty.pdf", Buffer.from(""), "the file is empty"],
    ["cut.pdf", PDF.subarray(0, 900), "the file is damaged or cut short"],
    ["letter.txt", Buffer.from("各位同事：\n请于周五前提交材料。\n"), "no budget table was found"],
  ])("says in words why %s cannot be read", async (name, bytes, reason) => {
    const reader = await openReader({ place: "/import?lang=en" });
    await openFile(reader, name, bytes);
    expect(await reader.page.getByRole("alert").textContent()).toContain(reason);
    expect(await reader.page.locator("input[type=file]").count()).toBe(1);
    reader.expectQuiet();
    await reader.close();
  });

  it("takes a file that is dropped", async () => {
    const reader = await openReader({ place: "/import" });
    const { page } = reader;
    const data = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], "dropped.pdf"));
        return transfer;
      },
      [...PDF],
    );
    await page.dispatchEvent(".drop-zone", "drop", { dataTransfer: data });
    await page.getByRole("heading", { name: "已读取 dropped.pdf" }).waitFor();
    reader.expectQuiet();
    await reader.close();
  });

  it("says so where the reading program cannot be fetched", async () => {
    const reader = await openReader({ place: "/import?lang=en" });
    await reader.page.route("**/importWorker*", (route) => route.abort());
    await openFile(reader, "budget.pdf", PDF);
    expect(await reader.page.getByRole("alert").textContent()).toContain("the reader did not start");
    await reader.close();
  });

  it("fits a narrow phone and the dark", async () => {
    const reader = await openReader({ place: "/import?theme=dark", width: 320, height: 640, touch: true });
    await openFile(reader, "budget.pdf", PDF);
    await reader.page.locator("canvas").waitFor();
    const over = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    expect(await reader.axe()).toEqual([]);
    await reader.close();
  });
});

const documents = existsSync(DOCUMENTS) ? readdirSync(DOCUMENTS).filter((name) => name.endsWith(".pdf")) : [];

describe.skipIf(documents.length === 0)("published documents", () => {
  it.each(documents)("%s is read, drawn and can be cancelled", async (name) => {
    const reader = await openReader({ place: "/import" });
    const { page } = reader;
    const bytes = readFileSync(resolve(DOCUMENTS, name));
    await openFile(reader, name, bytes);
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByText("把文件拖到这里").waitFor();
    await openFile(reader, name, bytes);
    await page.getByRole("progressbar").waitFor();
    await page.locator("canvas").waitFor();
    expect(await page.locator(".cell-boxes [role=option]").count()).toBeGreaterThan(8);
    reader.expectQuiet();
    await reader.close();
  });
});
