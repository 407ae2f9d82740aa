import { renderToStaticMarkup } from "react-dom/server";
import type { Annotations } from "../../budget/annotations.ts";
import { parseAnnotationsText } from "../../budget/annotations.ts";
import type { Budget } from "../../budget/budget.ts";
import { type Catalogue, type CatalogueEntry, parseCatalogueText } from "../../budget/catalogue.ts";
import { parseBudgetText } from "../../budget/parseBudget.ts";
import type { Parsed } from "../../budget/problem.ts";
import { DataError } from "../../budget/problem.ts";
import type { Review } from "../../review/finding.ts";
import { review } from "../../review/review.ts";
import { LateFooter, LatePaperEdges } from "../../views/frame/lateParts.ts";
import { StillContext } from "../../views/overview/kept.ts";
import { OverviewView } from "../../views/overview/OverviewView.tsx";
import { countDisagreements } from "../../views/review/countDisagreements.ts";
import { defaultEntry } from "../defaultEntry.ts";
import { sha256 } from "../import/sha256.ts";
import { PageFrame } from "../PageFrame.tsx";
import { printPreparedReview } from "../preparedReview.ts";
import { useReading } from "../useReading.ts";
import { StillTables } from "./StillTables.tsx";
import { type StillWords, stillWords } from "./stillWords.ts";

/** The first page of a site as it stands before any script runs, and what the script needs to take it over. */
export interface Still extends StillWords {
  /** Markup of the overview of the default budget. */
  readonly page: string;
  /** Markup of all published tables of it as printed. */
  readonly tables: string;
  /** The data- attributes that openSite reads, but for the address of the review. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly file: string;
  /** The review of the budget, for preparedReview.ts. */
  readonly review: string;
}

/** Draws the default budget of a data folder; null where the folder lists none. Throws a DataError for files that are refused. */
export async function renderStill(read: (file: string) => string): Promise<Still | null> {
  await Promise.all([LateFooter.fetch(), LatePaperEdges.fetch()]);
  const index = read("index.json");
  const catalogue = accepted("index.json", parseCatalogueText(index));
  const entry = defaultEntry(catalogue);
  if (entry === null) return null;
  const file = read(entry.file);
  const budget = accepted(entry.file, parseBudgetText(file));
  const checked = review(budget);
  return {
    ...stillWords(budget, checked),
    page: renderPage({ catalogue, entry, budget, checked, annotations: annotationsOf(entry, read) }),
    tables: renderToStaticMarkup(<StillTables budget={budget} />),
    attributes: {
      budget: entry.id,
      file: entry.file,
      "file-hash": hashOf(file),
      "index-hash": hashOf(index),
      disagreements: String(countDisagreements(checked)),
    },
    file: entry.file,
    review: printPreparedReview(checked),
  };
}

interface Page {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
  readonly budget: Budget;
  readonly checked: Review;
  readonly annotations: Annotations | null;
}

function renderPage(page: Page): string {
  return renderToStaticMarkup(
    <StillContext value={true}>
      <StillPage {...page} />
    </StillContext>,
  );
}

/** Without the glossary: what it explains opens by a press, and nothing answers a press before the script is here. */
function StillPage({ catalogue, entry, ...parts }: Page) {
  const reading = useReading({ ...parts, glossary: null, glossaryFile: null });
  return (
    <PageFrame {...{ catalogue, entry, reading }}>
      <OverviewView />
    </PageFrame>
  );
}

function annotationsOf({ annotations }: CatalogueEntry, read: (file: string) => string): Annotations | null {
  return annotations === undefined ? null : accepted(annotations, parseAnnotationsText(read(annotations)));
}

function accepted<T>(file: string, parsed: Parsed<T>): T {
  if (!parsed.ok) throw new DataError(file, parsed.problems);
  return parsed.value;
}

function hashOf(text: string): string {
  return sha256(new TextEncoder().encode(text));
}
