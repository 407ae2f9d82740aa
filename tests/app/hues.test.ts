import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HUES_FILES, hueStyles } from "../../scripts/writeHues.ts";
import { THEMES } from "../../src/geometry/palette.ts";

describe("hueStyles", () => {
  it.each(HUES_FILES)("is what stands in %s", (file, themes) => {
    expect(readFileSync(file, "utf8")).toBe(hueStyles(themes));
  });

  it("gives every theme its colours, the class 201 its ink blue", () => {
    const styles = HUES_FILES.map(([, themes]) => hueStyles(themes)).join("");
    expect(styles).toContain("--hue-blue-0: #295c8d;");
    for (const theme of THEMES) expect(styles).toContain(`:root[data-theme="${theme}"] {`);
  });
});
