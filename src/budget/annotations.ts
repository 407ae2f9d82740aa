import * as v from "valibot";
import type { Parsed } from "./problem.ts";
import { FORMAT, FORMAT_VERSION } from "./schema.ts";
import { validateText } from "./validate.ts";

const words = v.pipe(v.string(), v.minLength(1));
const bilingual = v.strictObject({ zh: words, en: words });

/**
 * What the editors of a site add to a budget in their own words: short descriptions of duties and offices, and English
 * renderings of printed names. It stands apart from the budget so that nothing of ours is ever taken for printed.
 */
export const annotationsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(`${FORMAT}-annotations`),
  version: v.literal(FORMAT_VERSION),
  budget: words,
  duties: v.array(bilingual),
  offices: v.array(v.strictObject({ name: words, zh: words, en: words })),
  /** English renderings of names printed in this budget only (body, projects, indicators), by the printed name. */
  names: v.record(words, words),
});

export type Annotations = Readonly<v.InferOutput<typeof annotationsSchema>>;

/** Reads the annotations beside a budget file. */
export function parseAnnotationsText(text: string): Parsed<Annotations> {
  const parsed = validateText(annotationsSchema, text);
  if (!parsed.ok) return parsed;
  // Looked up by what a document prints, which may be "constructor": no name is there that the file does not give.
  const names = Object.assign(Object.create(null), parsed.value.names);
  return { ok: true, value: { ...parsed.value, names } };
}
