import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFiles } from "../../src/cli/replaceFiles.ts";

describe("replaceFiles", () => {
  it("puts back what was moved where a later file cannot be moved", async () => {
    const folder = await mkdtemp(join(tmpdir(), "replace-"));
    await writeFile(join(folder, "archive-2024.json"), "old");
    // A folder where the catalogue should be: the file cannot take its place.
    await mkdir(join(folder, "index.json"));
    const files = ["archive-2024.json", "museum-2024.json", "index.json"].map((name) => ({
      name,
      text: "new",
    }));
    await expect(replaceFiles(folder, files)).rejects.toThrow();
    expect((await readdir(folder)).sort()).toEqual(["archive-2024.json", "index.json"]);
    expect(await readFile(join(folder, "archive-2024.json"), "utf8")).toBe("old");
    await rm(folder, { recursive: true });
  });
});
