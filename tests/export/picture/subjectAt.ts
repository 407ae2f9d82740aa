import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseAnnotationsText } from "../../../src/budget/annotations.ts";
import type { Budget } from "../../../src/budget/budget.ts";
import { parseGlossaryText } from "../../../src/budget/glossary.ts";
import { DataError, type Parsed } from "../../../src/budget/problem.ts";
import { buildGlossaryIndex } from "../../../src/model/glossary/glossaryIndex.ts";
import { review } from "../../../src/review/review.ts";
import { type PlaceChange, printPlace, START } from "../../../src/state/place.ts";
import { buildNames } from "../../../src/views/parts/names.ts";
import type { PictureSubject } from "../../../src/views/takeAway/pictureSubject.ts";

interface Asked {
  readonly budget: Budget;
  readonly place?: PlaceChange;
  readonly theme?: PictureSubject["theme"];
}

/** What a reader at a place of a budget takes away, on the last day of January 2026 from example.org. */
export function subjectAt({ budget, place = {}, theme = "light" }: Asked): PictureSubject {
  const at = { ...START, ...place };
  const glossaryFile = read("glossary.json", parseGlossaryText);
  const annotations = read("tunliu-investment-promotion-2024.annotations.json", parseAnnotationsText);
  const glossary = buildGlossaryIndex(glossaryFile);
  const names = buildNames({ language: at.language, year: budget.year, glossary, annotations });
  return {
    reading: { budget, review: review(budget), names, glossary, glossaryFile, annotations },
    place: at,
    address: `https://example.org/budget/${printPlace(at)}`,
    on: "2026-01-31",
    theme,
  };
}

function read<T>(file: string, parse: (text: string) => Parsed<T>): T {
  const parsed = parse(readFileSync(resolve(import.meta.dirname, "../../../public/data", file), "utf8"));
  if (!parsed.ok) throw new DataError(file, parsed.problems);
  return parsed.value;
}
