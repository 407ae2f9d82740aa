import { describe, expect, it } from "vitest";
import { review } from "../../../src/review/review.ts";
import { full, said } from "./prove.ts";

describe("R72", () => {
  it("always says which dates it would need, for the file holds neither", () => {
    expect(said(full(), "R72")).toEqual(["unchecked"]);
    expect(review(full()).findings.find(({ rule }) => rule === "R72")?.text).toEqual({
      zh: "数据文件没有批复日期和公开日期；两个日期都知道时，应相隔不超过 20 日。",
      en: "The data file holds neither the date of approval nor that of publication; both are needed, and may lie at most 20 days apart.",
    });
  });
});
