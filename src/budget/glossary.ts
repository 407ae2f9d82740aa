import * as v from "valibot";
import type { Parsed } from "./problem.ts";
import { FORMAT, FORMAT_VERSION } from "./schema.ts";
import { validateText } from "./validate.ts";

const words = v.pipe(v.string(), v.minLength(1));
const bilingual = v.strictObject({ zh: words, en: words });

const account = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{3,7}$/)),
  zh: words,
  en: v.optional(words),
  /** First and last year in which the name is used; absent where not known. */
  from: v.optional(v.pipe(v.number(), v.integer())),
  to: v.optional(v.pipe(v.number(), v.integer())),
  plain: v.optional(bilingual),
});

const term = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  zh: words,
  en: words,
  /** Other printed forms of the term. */
  also: v.optional(v.array(words)),
  plain: bilingual,
});

/** Account codes, their names by year and what they mean, and the terms of public budgets, in the project's own words. */
export const glossarySchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(`${FORMAT}-glossary`),
  version: v.literal(FORMAT_VERSION),
  functional: v.array(account),
  economic: v.array(account),
  terms: v.array(term),
});

export type Glossary = Readonly<v.InferOutput<typeof glossarySchema>>;
export type Account = Glossary["functional"][number];
export type Term = Glossary["terms"][number];

/** Reads public/data/glossary.json. */
export function parseGlossaryText(text: string): Parsed<Glossary> {
  return validateText(glossarySchema, text);
}
