import { describe, expect, it } from "vitest";
import { fileName } from "../../src/export/fileName.ts";

describe("fileName", () => {
  it("names the budget, the part, the language and the day", () => {
    const naming = { budget: "qingxi-archive-2024", part: "flows", language: "zh-CN", on: "2026-03-01" };
    expect(fileName({ ...naming, extension: "csv" })).toBe("qingxi-archive-2024_flows_zh-CN_2026-03-01.csv");
  });

  it("holds nothing that Windows refuses, whatever the part", () => {
    const naming = { budget: "con", part: '..\\招商/"<引资>|?*: \u0000', language: "", on: "2026-03-01" };
    expect(fileName({ ...naming, extension: "svg" })).toBe("con_2026-03-01.svg");
  });
});
