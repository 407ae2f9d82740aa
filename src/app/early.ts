import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import type { CatalogueFile } from "../budget/schema.ts";
import { readSiteFile } from "../state/siteFiles.ts";
import { LateFooter, LatePaperEdges } from "../views/frame/lateParts.ts";
import { defaultEntry } from "./defaultEntry.ts";
import type { FirstReading } from "./firstReading.ts";
import { hashText } from "./hashText.ts";
import type { KeptPage } from "./keptPage.ts";
import { VIEW_COMPONENTS } from "./viewComponents.ts";

/** What the build drew: the files of the data folder with the SHA-256 of their bytes, and where the review stands. */
export interface Prepared {
  readonly budget: string;
  readonly file: string;
  readonly fileHash: string;
  readonly indexHash: string;
  readonly review: string;
  readonly disagreements: number;
}

/** What the site opens with: the frame of the page at once, the budget when it is here. */
export interface Early {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
  readonly disagreements: number;
  /** The page as the build drew it, where it is seen; it stays until the living one can stand in its place. */
  readonly kept: KeptPage | null;
  /** null where the data folder has been given another file of this budget since the build, or it cannot be read. */
  readonly reading: Promise<FirstReading | null>;
}

/**
 * The start of the budget that the build drew. null where the folder has been given another catalogue since, or it cannot be read:
 * then the site starts without what was prepared, and says what it finds.
 */
export async function readEarly(prepared: Prepared, kept: KeptPage | null): Promise<Early | null> {
  const reading = readPrepared(prepared);
  const index = await readSiteFile("index.json", new AbortController().signal).catch(() => null);
  const catalogue = index === null ? null : await parseSame<CatalogueFile>(index, prepared.indexHash);
  const entry = catalogue && defaultEntry(catalogue);
  return catalogue && entry && { catalogue, entry, disagreements: prepared.disagreements, kept, reading };
}

/** With the scripts that draw it, so that nothing is seen but the change from one page to the other. */
async function readPrepared(prepared: Prepared): Promise<FirstReading | null> {
  const signal = new AbortController().signal;
  try {
    const [{ buildFirst }, file, review] = await Promise.all([
      import("./firstReading.ts"),
      readSiteFile(prepared.file, signal),
      fetch(prepared.review).then((response) => response.text()),
      VIEW_COMPONENTS.overview.fetch(),
      LateFooter.fetch(),
      LatePaperEdges.fetch(),
    ]);
    return (await hashText(file)) === prepared.fileHash ? buildFirst(file, review) : null;
  } catch {
    return null;
  }
}

/** The value of a text whose very bytes the build has held against the schema; null for any other text. */
async function parseSame<T>(text: string, hash: string): Promise<T | null> {
  return (await hashText(text)) === hash ? JSON.parse(text) : null;
}
