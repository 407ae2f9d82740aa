import type { Annotations } from "../budget/annotations.ts";
import type { Budget } from "../budget/budget.ts";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import type { Glossary } from "../budget/glossary.ts";
import { DataError, type Parsed } from "../budget/problem.ts";
import { readSiteFile } from "./siteFiles.ts";

/** How to fetch a file of the data folder, in the words of the cache of queries. */
export interface FileQuery<T> {
  readonly queryKey: readonly string[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<T>;
}

export const catalogueQuery: FileQuery<Catalogue> = {
  queryKey: ["catalogue"],
  queryFn: ({ signal }) => readData({ file: "index.json", signal, reader: catalogueReader }),
};

/** Reads a text off the page where that is worth it; null where the page is to read it itself. */
export type ReadApart<T> = (text: string, signal: AbortSignal) => Promise<Parsed<T> | null>;

/** The budget of an entry; `apart` reads the large ones. */
export function budgetQuery(entry: CatalogueEntry, apart?: ReadApart<Budget>): FileQuery<Budget> {
  return {
    queryKey: ["budget", entry.id],
    queryFn: async ({ signal }) => {
      const budget = await readData({ file: entry.file, signal, reader: budgetReader, apart });
      return requireId(entry, budget);
    },
  };
}

/** An old catalogue, or a file laid in the wrong place: the figures of one department never stand under the name of another. */
function requireId({ id, file }: CatalogueEntry, budget: Budget): Budget {
  if (budget.id === id) return budget;
  throw new DataError(file, [{ kind: "wrong-value", place: "id", expected: id, found: budget.id }]);
}

/** null where the budget has no annotations. */
export function annotationsQuery(entry: CatalogueEntry): FileQuery<Annotations | null> {
  return {
    queryKey: ["annotations", entry.id],
    queryFn: ({ signal }) =>
      entry.annotations === undefined
        ? Promise.resolve(null)
        : readData({ file: entry.annotations, signal, reader: annotationsReader }),
  };
}

export const glossaryQuery: FileQuery<Glossary> = {
  queryKey: ["glossary"],
  queryFn: ({ signal }) => readData({ file: "glossary.json", signal, reader: glossaryReader }),
};

type Parser<T> = (text: string) => Parsed<T>;

// Whoever opens the budget that the build has drawn needs no reader: the build has read the same bytes.
const catalogueReader = async () => (await import("../budget/catalogue.ts")).parseCatalogueText;
const budgetReader = async () => (await import("../budget/parseBudget.ts")).parseBudgetText;
const annotationsReader = async () => (await import("../budget/annotations.ts")).parseAnnotationsText;
const glossaryReader = async () => (await import("../budget/glossary.ts")).parseGlossaryText;

interface DataFile<T> {
  readonly file: string;
  readonly signal: AbortSignal;
  /** Fetches what reads the file, while the file is on its way. */
  readonly reader: () => Promise<Parser<T>>;
  readonly apart?: ReadApart<T> | undefined;
}

/** Reads and parses a file of the data folder; every failure is a DataError that names the file and what is wrong with it. */
async function readData<T>({ file, signal, reader, apart }: DataFile<T>): Promise<T> {
  const [text, parse] = await Promise.all([readSiteFile(file, signal), reader()]);
  const parsed = (await apart?.(text, signal)) ?? parse(text);
  if (!parsed.ok) throw new DataError(file, parsed.problems);
  return parsed.value;
}
