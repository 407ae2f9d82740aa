import { describe, expect, it } from "vitest";
import {
  hueOfEconomicClass,
  hueOfFunction,
  hueVariable,
  inkVariable,
  toneOfSubject,
} from "../../src/geometry/hue.ts";

const CLASSES =
  "201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 219 220 221 222 223 224 227 229 230 231 232 233 234".split(
    " ",
  );

describe("hueOfFunction", () => {
  it("keeps the hue of a class at all its levels", () => {
    expect(["201", "20103", "2010399"].map(hueOfFunction)).toEqual(["blue", "blue", "blue"]);
    expect(["208", "210", "221"].map(hueOfFunction)).toEqual(["ochre", "plum", "green"]);
  });

  it("gives each class of the classification a hue of its own", () => {
    expect(new Set(CLASSES.map(hueOfFunction)).size).toBe(CLASSES.length);
  });

  it("is stone for what it does not know", () => {
    expect(hueOfFunction(null)).toBe("stone");
    expect(hueOfFunction("999")).toBe("stone");
  });
});

describe("hueOfEconomicClass", () => {
  it("reads the code, or the name where no code is printed", () => {
    expect(hueOfEconomicClass("30101")).toBe("green");
    expect(hueOfEconomicClass(null, "商品和服务支出")).toBe("amber");
    expect(hueOfEconomicClass(null, "资本性支出（基本建设）")).toBe("copper");
    expect(hueOfEconomicClass(null, "办公费")).toBeNull();
  });
});

describe("toneOfSubject", () => {
  it("shows money carried over lighter than the year's own", () => {
    expect(toneOfSubject({ kind: "source", source: "general-public-budget" })).toEqual({
      hue: "blue",
      shade: 0,
    });
    expect(toneOfSubject({ kind: "source", source: "carried-over" })).toEqual({ hue: "sky", shade: 1 });
  });

  it("names the custom properties of a theme", () => {
    expect(hueVariable({ hue: "blue", shade: 0 })).toBe("--hue-blue-0");
    expect(inkVariable({ hue: "ochre", shade: 2 })).toBe("--ink-ochre-2");
  });
});
