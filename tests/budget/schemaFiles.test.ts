import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "../../src/cli/writeSchema.ts";

const FOLDER = resolve(import.meta.dirname, "../../public/data/schema");
const files = schemaFiles();

describe("schemaFiles", () => {
  it("names the schemas that are published, and no other", () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...files.keys()].toSorted());
    expect([...files.keys()]).toContain("budget.schema.json");
  });

  it.each([...files])("is what %s publishes", (name, text) => {
    expect(readFileSync(resolve(FOLDER, name), "utf8")).toBe(text);
  });
});
