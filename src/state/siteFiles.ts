import { DataError } from "../budget/problem.ts";

/** Where the data folder stands, seen from the page. */
const DATA = "data/";

/** Where the texts of the data folder come from; rejects with a DataError that names the file. */
export type SiteFiles = (file: string, signal: AbortSignal) => Promise<string>;

/** What a file of the data folder may be called: no name leads out of the folder, or to another site. */
const NAME = /^[a-z0-9][a-z0-9-]*(?:\.annotations)?\.json$/;

/** More than the budget of a province needs, and less than stops a page. */
export const LONGEST_FILE = 32_000_000;

let files: SiteFiles = fetchSiteFile;

/** The text of a file of the data folder, by its name there: `index.json`. */
export function readSiteFile(file: string, signal: AbortSignal): Promise<string> {
  return files(file, signal);
}

/** Reads the data folder from elsewhere from now on; the offline pack carries its own. */
export function replaceSiteFiles(next: SiteFiles): void {
  files = next;
}

/** The error of a file that was not to be had: `found` is the status or what the browser says. */
export function unfetched(file: string, found: string): DataError {
  return new DataError(file, [{ kind: "unfetched", place: "", expected: "200", found }]);
}

async function fetchSiteFile(file: string, signal: AbortSignal): Promise<string> {
  if (!NAME.test(file)) throw unfetched(file, String(NAME));
  const response = await requestFile(file, signal);
  if (!response.ok) throw unfetched(file, String(response.status));
  const text = await readText(response, { file, signal });
  if (text.length > LONGEST_FILE) throw unfetched(file, `> ${LONGEST_FILE}`);
  return text;
}

interface Asked {
  readonly file: string;
  readonly signal: AbortSignal;
}

/** A connection can break in the middle of a file. */
async function readText(response: Response, { file, signal }: Asked): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    throw unfetched(file, error instanceof Error ? error.message : String(error));
  }
}

async function requestFile(file: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(DATA + file, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw unfetched(file, error instanceof Error ? error.message : String(error));
  }
}
