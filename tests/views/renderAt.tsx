import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { parseAnnotationsText } from "../../src/budget/annotations.ts";
import type { Budget } from "../../src/budget/budget.ts";
import { parseGlossaryText } from "../../src/budget/glossary.ts";
import { DataError, type Parsed } from "../../src/budget/problem.ts";
import { buildGlossaryIndex } from "../../src/model/glossary/glossaryIndex.ts";
import type { Review } from "../../src/review/finding.ts";
import { review } from "../../src/review/review.ts";
import { type PlaceChange, START } from "../../src/state/place.ts";
import { useReading } from "../../src/state/readingStore.ts";
import { buildNames } from "../../src/views/parts/names.ts";
import { ReadingBudgetContext } from "../../src/views/parts/readingBudget.ts";

interface Reading {
  readonly budget: Budget;
  readonly place: PlaceChange;
  /** The budget's own review where none is given. */
  readonly checked?: Review;
}

/** A view's markup as a reader of a budget sees it at a place, with the published glossary and annotations. */
export function renderAt(view: ReactElement, { budget, place, checked = review(budget) }: Reading): string {
  const at = { ...START, ...place };
  // Rendering to a string reads the store's initial state, whatever was set since.
  Object.assign(useReading.getInitialState(), { place: at });
  const glossaryFile = read("glossary.json", parseGlossaryText);
  const glossary = buildGlossaryIndex(glossaryFile);
  const annotations = read("tunliu-investment-promotion-2024.annotations.json", parseAnnotationsText);
  const names = buildNames({ language: at.language, year: budget.year, glossary, annotations });
  return renderToStaticMarkup(
    <ReadingBudgetContext.Provider
      value={{ budget, review: checked, names, glossary, glossaryFile, annotations }}
    >
      {view}
    </ReadingBudgetContext.Provider>,
  );
}

/** The words of markup, with one space between elements: what a reader reads. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function read<T>(file: string, parse: (text: string) => Parsed<T>): T {
  const parsed = parse(readFileSync(resolve(import.meta.dirname, "../../public/data", file), "utf8"));
  if (!parsed.ok) throw new DataError(file, parsed.problems);
  return parsed.value;
}
