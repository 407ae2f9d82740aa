import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ITEMS } from "../../tests/budgets/accounts.ts";
import { formTables } from "../../tests/importer/print/formTables.ts";
import { layOutPages } from "../../tests/importer/print/layOutPages.ts";
import { printPdf } from "../../tests/importer/print/printPdf.ts";
import { seededRandom } from "../../tests/importer/print/seededRandom.ts";

const ITEM_COUNT = 150;

/** A made-up budget of about 35 pages in a folder, for benches where no published one lies beside the project. */
export async function generatedFile(folder: string): Promise<string> {
  const items = ITEMS.slice(0, ITEM_COUNT).map(({ code }, index) => ({
    code,
    basic: 1000 + index,
    project: 2000 + index,
    carriedOver: 0,
  }));
  const plan = {
    id: "made-up",
    year: 2024,
    bodyName: "青溪县档案馆",
    unit: "元",
    grouped: true,
    items,
  } as const;
  const manner = { random: seededRandom(1), repeatsHeader: true, turned: false, breaks: 0.02 };
  const file = join(folder, "made-up.pdf");
  await writeFile(file, printPdf(layOutPages([], formTables(plan, "shanghai"), manner)));
  return file;
}
