import { describe, expect, it } from "vitest";
import { rowHeights } from "../../../src/views/parts/rowHeights.ts";

describe("rowHeights", () => {
  it("takes rows for usual ones until they are measured", () => {
    const heights = rowHeights(100_000, 45);
    expect(heights.top(100_000)).toBe(4_500_000);
    expect(heights.rowAt(90)).toBe(2);
    expect(heights.measure(1, 60)).toBe(true);
    expect(heights.measure(1, 60)).toBe(false);
    expect(heights.top(2)).toBe(105);
    expect(heights.rowAt(104)).toBe(1);
    expect(heights.top(100_000)).toBe(4_500_015);
  });

  it("stays within its rows", () => {
    const heights = rowHeights(3, 40);
    expect([heights.rowAt(-5), heights.rowAt(0), heights.rowAt(119), heights.rowAt(5000)]).toEqual([
      0, 0, 2, 2,
    ]);
    expect(heights.measure(0, 0)).toBe(false);
  });
});
