import { DataError } from "../budget/problem.ts";

/** Where the data folder stands, seen from the page. */
const DATA = "data/";

/** Where the texts of the data folder come from; rejects with a DataError that names the file. */
export type SiteFiles = (file: string, signal: AbortSignal) => Promise<string>;

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
  const response = await requestFile(file, signal);
  if (!response.ok) throw unfetched(file, String(response.status));
  return response.text();
}

async function requestFile(file: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(DATA + file, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw unfetched(file, error instanceof Error ? error.message : String(error));
  }
}
