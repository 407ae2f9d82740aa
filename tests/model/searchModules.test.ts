import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readModules } from "../architecture/readModules.ts";

const modules = readModules(resolve(import.meta.dirname, "../../src"));

describe("pinyin", () => {
  it("is imported only inside src/model/search and by the importer, so that the site can load it when search is opened", () => {
    const importers = modules.filter(
      (module) =>
        !module.path.startsWith("importer/") && module.imports.some((one) => one.specifier === "pinyin-pro"),
    );
    expect(importers.map((module) => module.path)).toEqual(["model/search/readings.ts"]);
  });
});
