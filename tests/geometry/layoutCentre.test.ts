import { describe, expect, it } from "vitest";
import { layoutCentre } from "../../src/geometry/layoutCentre.ts";

const ROW = { amount: "1,108.53", unit: "CNY 10,000", scale: 1 };

function linesAt(radius: number, name: string): readonly string[] {
  return layoutCentre({ ...ROW, name, radius }).map(({ text }) => text);
}

describe(layoutCentre, () => {
  it("sets a name on few lines above the amount and its unit", () => {
    expect(linesAt(100, "社会保障和就业支出")).toEqual(["社会保障和就业支出", "1,108.53", "CNY 10,000"]);
  });
  it("closes lines up and leaves the unit away in a small disc, before it shortens the name", () => {
    expect(linesAt(51, "Social security and employment")).toEqual([
      "Social",
      "security and",
      "employment",
      "1,108.53",
    ]);
  });
  it("shortens a name once, after a whole word, where nothing else helps", () => {
    expect(linesAt(42, "Social security and employment")).toEqual(["Social", "security…", "1,108.53"]);
  });
  it("never lets a line of a name leave the disc", () => {
    for (let radius = 40; radius <= 120; radius += 4) {
      for (const { text, y, role } of layoutCentre({ ...ROW, name: "General public services", radius })) {
        // Half the width of Latin text of 11 px and more, at no less than 0.5 em a character.
        if (role === "name") expect(Math.hypot(y, text.length * 0.25 * 11)).toBeLessThan(radius);
      }
    }
  });
});
