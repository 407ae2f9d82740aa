import type { Budget } from "../budget/budget.ts";
import { buildBudget } from "../budget/buildBudget.ts";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import type { BudgetFile, CatalogueFile } from "../budget/schema.ts";
import type { Review } from "../review/finding.ts";
import { readSiteFile } from "../state/siteFiles.ts";
import { defaultEntry } from "./defaultEntry.ts";
import { sha256 } from "./import/sha256.ts";
import { parsePreparedReview } from "./preparedReview.ts";

/** What the site opens with, all of it here before anything is drawn. */
export interface FirstReading {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
  readonly budget: Budget;
  readonly review: Review;
}

/** What the build drew: the files of the data folder with the SHA-256 of their bytes, and where the review stands. */
export interface Prepared {
  readonly budget: string;
  readonly file: string;
  readonly fileHash: string;
  readonly indexHash: string;
  readonly review: string;
}

/**
 * The budget that the build drew, from the data folder as it stands now. null where the folder has been given other bytes since
 * or cannot be read: then the site starts without what was prepared, and says what it finds. The catalogue is told when it is here.
 */
export async function readFirst(
  prepared: Prepared,
  tell: (catalogue: Catalogue) => void,
): Promise<FirstReading | null> {
  const { signal } = new AbortController();
  try {
    const [catalogue, file, review] = await Promise.all([
      readSiteFile("index.json", signal).then((text) => {
        const same = readSame<CatalogueFile>(text, prepared.indexHash);
        if (same !== null) tell(same);
        return same;
      }),
      readSiteFile(prepared.file, signal),
      fetch(prepared.review).then((response) => response.text()),
    ]);
    const budgetFile = readSame<BudgetFile>(file, prepared.fileHash);
    return catalogue && budgetFile && buildFirst({ catalogue, budgetFile, review });
  } catch {
    return null;
  }
}

interface Files {
  readonly catalogue: Catalogue;
  readonly budgetFile: BudgetFile;
  readonly review: string;
}

function buildFirst({ catalogue, budgetFile, review }: Files): FirstReading | null {
  const entry = defaultEntry(catalogue);
  const budget = buildBudget(budgetFile);
  if (entry === null || !budget.ok) return null;
  return { catalogue, entry, budget: budget.value, review: parsePreparedReview(review) };
}

/** The value of a text whose very bytes the build has held against the schema; null for any other text. */
function readSame<T>(text: string, hash: string): T | null {
  return sha256(new TextEncoder().encode(text)) === hash ? JSON.parse(text) : null;
}
