import { describe, expect, it } from "vitest";
import { HUES, SHADES } from "../../src/geometry/hue.ts";
import { fillOf, inkOn, PALETTE, THEMES } from "../../src/geometry/palette.ts";
import { contrast } from "./contrast.ts";

describe.each(THEMES)("PALETTE.%s", (theme) => {
  const tones = HUES.flatMap((hue) => SHADES.map((shade) => ({ hue, shade })));

  it("has a fill for every hue and shade", () => {
    expect(tones).toHaveLength(99);
    for (const tone of tones) expect(fillOf(theme, tone)).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(tones)("keeps text on $hue $shade readable and its edge visible on paper", (tone) => {
    const [least, edge] = theme === "contrast" ? [7, 7] : [4.5, 3];
    expect(contrast(inkOn(theme, tone), fillOf(theme, tone))).toBeGreaterThanOrEqual(least);
    expect(contrast(PALETTE[theme].paper, fillOf(theme, tone))).toBeGreaterThanOrEqual(edge);
  });

  it("keeps plain text readable on paper", () => {
    expect(contrast(PALETTE[theme].ink, PALETTE[theme].paper)).toBeGreaterThanOrEqual(7);
  });

  it("gives no two hues the same colours", () => {
    expect(new Set(tones.map((tone) => fillOf(theme, tone))).size).toBe(tones.length);
  });
});

describe("contrast", () => {
  it("is 21 for black on white", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  });
});
