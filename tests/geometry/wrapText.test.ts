import { describe, expect, it } from "vitest";
import { shortenText } from "../../src/geometry/shortenText.ts";
import { textWidth } from "../../src/geometry/textWidth.ts";
import { wrapText } from "../../src/geometry/wrapText.ts";

describe("wrapText", () => {
  it("breaks names where they read well", () => {
    expect(wrapText("一般公共服务支出", 2)).toEqual(["一般公共", "服务支出"]);
    expect(wrapText("社会保障和就业支出", 2)).toEqual(["社会保障", "和就业支出"]);
    expect(wrapText("政府办公厅（室）及相关机构事务", 2)).toEqual(["政府办公厅（室）", "及相关机构事务"]);
  });

  it("keeps Latin words and numbers whole", () => {
    expect(wrapText("Basic expenditure", 2)).toEqual(["Basic", "expenditure"]);
    expect(wrapText("expenditure", 2)).toBeNull();
  });

  it("starts no line with a closing mark and ends none with an opening one", () => {
    for (const count of [2, 3, 4]) {
      for (const text of wrapText("文化、旅游（体育）与传媒《支出》", count) ?? []) {
        expect(text).not.toMatch(/^[、）》]|[（《]$/);
      }
    }
  });

  it("is null where there are fewer characters than lines", () => {
    expect(wrapText("教育", 3)).toBeNull();
  });
});

describe("shortenText", () => {
  it("keeps at least four characters, or gives up", () => {
    expect(shortenText("住房保障支出", 72, 12)).toBe("住房保障支出");
    expect(shortenText("住房保障支出", 60, 12)).toBe("住房保障…");
    expect(shortenText("住房保障支出", 59, 12)).toBeNull();
  });
});

describe("textWidth", () => {
  it("counts an em for a Chinese character and less for a digit", () => {
    expect(textWidth("教育支出", 12)).toBe(48);
    expect(textWidth("84.45", 10)).toBeCloseTo(30.1);
  });
});
