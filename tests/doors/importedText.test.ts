import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importDocument } from "../../src/importer/importDocument.ts";
import { isRefusal, refusalMessage } from "../../src/importer/refusal.ts";
import { settingsFor } from "../importer/importSettings.ts";
import { hostileTexts, isPolluted, SEED } from "./hostile.ts";

/** What a published table looks like once it is copied as text. */
const LINES = [
  "青溪县档案馆2024年部门预算",
  "一、收支总表",
  "表一",
  "收支总表",
  "单位：万元",
  "部门：青溪县档案馆",
  "收入\t支出",
  "项目\t预算数\t项目\t预算数",
  "一、一般公共预算\t60.00\t一、一般公共服务支出\t60.00",
  "科目编码,科目名称,合计,基本支出,项目支出",
  "2010350,事业运行,60.00,60.00,",
  "201  一般公共服务支出  60.00  60.00",
  "合计\t60.00\t合计\t60.00",
  "1,2,3,4",
  "\f",
  "本表无数据",
  "“三公”经费支出5.00万元，比上年减少1.00万元，下降16.7%，主要原因是压减接待。",
  "项目支出绩效目标表",
  "数量指标\t培训次数\t≥3次",
] as const;

/** Text with other signs of control is taken for no text at all. */
const noise = hostileTexts.map((text) => text.replace(/(?![\t\n\f\r])\p{Cc}/gu, "").slice(0, 2_000));
const cells = fc.array(fc.oneof(noise, fc.constantFrom("60.00", "-", "1,2,3", "２０１", "")), {
  maxLength: 8,
});
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LINES) },
  noise,
  fc.tuple(cells, fc.constantFrom("\t", ",", "  ", "，")).map(([row, between]) => row.join(between)),
  fc.tuple(fc.constantFrom(...LINES), noise).map((parts) => parts.join("")),
);
const texts = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));

describe("any text that is dropped on the reader", () => {
  it("is read or refused with a word, never thrown", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const bytes = new TextEncoder().encode(text);
        const result = await importDocument(bytes, settingsFor(bytes));
        if (isRefusal(result)) expect(refusalMessage(result)).toMatch(/. \/ ./);
        expect(isPolluted()).toBe(false);
      }),
      { ...SEED, numRuns: 1_000 },
    );
  });

  it.each([
    ["one line", "，".repeat(300_000)],
    ["one line of figures", "1,".repeat(150_000)],
    ["one line of spaces", `表一${" ".repeat(300_000)}x`],
    ["tabs", `表一 收支总表\n${"\t".repeat(300_000)}x`],
    ["brackets", `${"（".repeat(100_000)}${"）".repeat(100_000)}`],
    ["empty lines", `表一 收支总表\n单位：万元\n${"\n".repeat(300_000)}x`],
    ["lines of one table", `表一 收支总表\n单位：万元\n${"合计\t60.00\t合计\t60.00\n".repeat(10_000)}`],
  ])("of great length is answered within ten seconds: %s", async (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const start = performance.now();
    await importDocument(bytes, settingsFor(bytes));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
