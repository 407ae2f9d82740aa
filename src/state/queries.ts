import { queryOptions } from "@tanstack/react-query";
import { type Annotations, parseAnnotationsText } from "../budget/annotations.ts";
import type { Budget } from "../budget/budget.ts";
import { type Catalogue, type CatalogueEntry, parseCatalogueText } from "../budget/catalogue.ts";
import { type Glossary, parseGlossaryText } from "../budget/glossary.ts";
import { parseBudgetText } from "../budget/parseBudget.ts";
import { DataError, type Parsed } from "../budget/problem.ts";
import { readSiteFile } from "./siteFiles.ts";

export const catalogueQuery = queryOptions<Catalogue, Error>({
  queryKey: ["catalogue"],
  queryFn: ({ signal }) => readData({ file: "index.json", parse: parseCatalogueText, signal }),
});

export function budgetQuery(entry: CatalogueEntry) {
  return queryOptions<Budget, Error>({
    queryKey: ["budget", entry.id],
    queryFn: ({ signal }) => readData({ file: entry.file, parse: parseBudgetText, signal }),
  });
}

/** null where the budget has no annotations. */
export function annotationsQuery(entry: CatalogueEntry) {
  return queryOptions<Annotations | null, Error>({
    queryKey: ["annotations", entry.id],
    queryFn: ({ signal }) =>
      entry.annotations === undefined
        ? Promise.resolve(null)
        : readData({ file: entry.annotations, parse: parseAnnotationsText, signal }),
  });
}

export const glossaryQuery = queryOptions<Glossary, Error>({
  queryKey: ["glossary"],
  queryFn: ({ signal }) => readData({ file: "glossary.json", parse: parseGlossaryText, signal }),
});

interface DataFile<T> {
  readonly file: string;
  readonly parse: (text: string) => Parsed<T>;
  readonly signal: AbortSignal;
}

/** Reads and parses a file of the data folder; every failure is a DataError that names the file and what is wrong with it. */
async function readData<T>({ file, parse, signal }: DataFile<T>): Promise<T> {
  const parsed = parse(await readSiteFile(file, signal));
  if (!parsed.ok) throw new DataError(file, parsed.problems);
  return parsed.value;
}
