import { describe, expect, it } from "vitest";
import { type CatalogueEntry, parseCatalogueText } from "../../src/budget/catalogue.ts";
import { gatherPack } from "../../src/export/pack/gatherPack.ts";
import { packName } from "../../src/export/pack/packName.ts";

function entryOf(id: string, annotations?: string): CatalogueEntry {
  return {
    id,
    region: "青溪县",
    body: "青溪县档案馆",
    year: 2024,
    title: "青溪县档案馆2024年部门预算",
    file: `${id}.json`,
    ...(annotations === undefined ? {} : { annotations }),
    totals: { revenue: "12.00", expenditure: "12.00", unit: "万元" },
  };
}

const read = async (name: string) => JSON.stringify(name);

describe("gatherPack", () => {
  it("gathers the catalogue of the chosen budgets, these, their annotations and the glossary", async () => {
    const entries = [entryOf("archive-2024", "archive-2024.annotations.json"), entryOf("archive-2023")];
    const [catalogue, ...files] = await gatherPack(entries, read);
    expect(files).toEqual([
      { name: "archive-2024.json", text: '"archive-2024.json"' },
      { name: "archive-2024.annotations.json", text: '"archive-2024.annotations.json"' },
      { name: "archive-2023.json", text: '"archive-2023.json"' },
      { name: "glossary.json", text: '"glossary.json"' },
    ]);
    expect(catalogue?.name).toBe("index.json");
    expect(parseCatalogueText(catalogue?.text ?? "")).toEqual({ ok: true, value: { budgets: entries } });
  });

  it("fails where a file cannot be read", async () => {
    const gone = async (name: string): Promise<string> => {
      throw new Error(`${name} is gone`);
    };
    await expect(gatherPack([entryOf("archive-2024")], gone)).rejects.toThrow("is gone");
  });
});

describe("packName", () => {
  it("names one budget by its id, several by the site", () => {
    expect(packName([entryOf("archive-2024")])).toBe("archive-2024.offline.html");
    expect(packName([entryOf("archive-2024"), entryOf("archive-2023")])).toBe("sunlit-budget.offline.html");
  });
});
