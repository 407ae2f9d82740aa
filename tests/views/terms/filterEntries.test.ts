import { describe, expect, it } from "vitest";
import { filterEntries } from "../../../src/views/terms/filterEntries.ts";
import type { TermEntry } from "../../../src/views/terms/termEntries.ts";

const PENSION: TermEntry = {
  id: "2080505",
  group: "functional",
  code: "2080505",
  zh: "机关事业单位基本养老保险缴费支出",
  en: "Basic pension contributions",
  also: [],
  plain: { zh: "单位为在职职工缴纳的基本养老保险费。", en: "What the unit pays for its staff." },
  headword: null,
};
const BASIC: TermEntry = {
  ...PENSION,
  id: "basic",
  code: null,
  zh: "基本支出",
  en: "Basic expenditure",
  plain: null,
};

describe("filterEntries", () => {
  it("keeps everything for nothing typed", () => {
    expect(filterEntries([PENSION, BASIC], " ")).toEqual([PENSION, BASIC]);
  });

  it.each(["2080505", "养老", "PENSION", "在职职工"])(
    "finds by code, name, English and explanation: %s",
    (typed) => {
      expect(filterEntries([PENSION, BASIC], typed)).toEqual([PENSION]);
    },
  );
});
