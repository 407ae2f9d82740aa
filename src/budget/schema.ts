import * as v from "valibot";
import { UNITS } from "./money.ts";
import {
  CLAIM_SUBJECTS,
  COLUMN_ROLES,
  FIELD_ROLES,
  FUNDING_ROLES,
  INDICATOR_CLASSES,
  LINE_ROLES,
  SIDES,
  TABLE_ROLES,
} from "./roles.ts";

/** Who turned the published document into data: a person, or the importer. */
export const CONVERTERS = ["hand", "importer"] as const;
export type Converter = (typeof CONVERTERS)[number];

/** The one version of the format this program reads and writes. */
export const FORMAT = "sunlit-budget";
export const FORMAT_VERSION = 1;

/**
 * The source of the validator and of the published JSON Schema. Only what a schema can say stands here; what needs the whole
 * file (amounts in amount columns, codes and their parents, references) is checked by parseBudget.
 */
const text = v.string();
const words = v.pipe(v.string(), v.minLength(1));
const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/));
const page = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Bounded so that 1e400, which JSON reads as infinity, is refused. */
const length = v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6));
/** Left, top, width, height in points from the page's top left corner. */
const box = v.nullable(v.strictTuple([length, length, length, length]));

const column = v.strictObject({
  role: v.picklist(COLUMN_ROLES),
  side: v.optional(v.picklist(SIDES)),
  title: v.array(text),
});

/** Ways in which the document itself breaks its own tree; named so that a reading error is not taken for one. */
const oddity = v.picklist(["parent-not-printed", "code-printed-twice"]);

const row = v.strictObject({
  page,
  roles: v.pipe(v.array(v.picklist(LINE_ROLES)), v.minLength(1), v.maxLength(2)),
  cells: v.array(text),
  boxes: v.optional(v.array(box)),
  inferred: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  printedSo: v.optional(v.array(oddity)),
});

const table = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^t\d{1,3}$/)),
  role: v.picklist(TABLE_ROLES),
  number: text,
  label: text,
  title: words,
  body: text,
  unit: v.picklist(UNITS),
  state: v.picklist(["published", "no-data"]),
  notes: v.array(words),
  pages: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  columns: v.pipe(v.array(column), v.minLength(1)),
  rows: v.array(row),
});

const funding = v.strictObject({ role: v.picklist(FUNDING_ROLES), label: words, text });
const target = v.strictObject({ category: text, name: text, value: text });
const indicator = v.strictObject({
  class: v.picklist(INDICATOR_CLASSES),
  className: text,
  category: text,
  period: v.nullable(target),
  annual: v.nullable(target),
});

const form = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^f\d{1,4}$/)),
  title: words,
  label: text,
  page,
  project: words,
  fields: v.array(v.strictObject({ role: v.picklist(FIELD_ROLES), label: words, text })),
  unit: v.picklist(UNITS),
  funding: v.strictObject({ period: v.array(funding), annual: v.array(funding) }),
  goals: v.strictObject({ period: text, annual: text }),
  indicators: v.array(indicator),
});

const money = v.strictObject({ text, unit: v.picklist(UNITS) });
const count = v.strictObject({ text, unit: words });
const claim = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^n\d{1,2}-\d{1,3}$/)),
  section: words,
  page,
  subject: v.picklist(CLAIM_SUBJECTS),
  item: v.optional(words),
  of: v.optional(words),
  asOf: v.optional(words),
  none: v.optional(v.literal(true)),
  amount: v.optional(money),
  count: v.optional(count),
  share: v.optional(text),
  change: v.optional(
    v.strictObject({
      direction: v.picklist(["increase", "decrease", "unchanged"]),
      amountWord: v.optional(words),
      amount: v.optional(money),
      percentWord: v.optional(words),
      percent: v.optional(text),
    }),
  ),
  reason: v.optional(
    v.strictObject({
      text: words,
      figures: v.array(
        v.strictObject({ item: words, year: v.picklist(["previous", "current"]), amount: money }),
      ),
    }),
  ),
  lists: v.optional(v.array(words)),
});

const heading = v.strictObject({ number: text, title: words, page });

/** A hand correction: what was read or printed, what it was set to, and why. */
const correction = v.strictObject({ place: words, printed: text, corrected: text, reason: words });

export const budgetSchema = v.strictObject({
  $schema: v.optional(text),
  format: v.literal(FORMAT),
  version: v.literal(FORMAT_VERSION),
  id: identifier,
  title: words,
  year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
  body: v.strictObject({ name: words, code: v.nullable(words), region: words, kind: v.nullable(words) }),
  provenance: v.strictObject({
    source: v.strictObject({
      title: words,
      medium: v.picklist(["pdf", "text", "xlsx", "xls"]),
      pages: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
      sha256: hash,
    }),
    converted: v.strictObject({ on: day, by: v.picklist(CONVERTERS) }),
    corrections: v.array(correction),
  }),
  tables: v.array(table),
  forms: v.array(form),
  narrative: v.strictObject({
    sections: v.array(heading),
    offices: v.array(heading),
    terms: v.array(heading),
    claims: v.array(claim),
  }),
});

const totals = v.strictObject({
  revenue: v.nullable(text),
  expenditure: v.nullable(text),
  unit: v.picklist(UNITS),
});

export const catalogueSchema = v.strictObject({
  $schema: v.optional(text),
  format: v.literal(`${FORMAT}-catalogue`),
  version: v.literal(FORMAT_VERSION),
  budgets: v.array(
    v.strictObject({
      id: identifier,
      region: words,
      body: words,
      year: v.pipe(v.number(), v.integer()),
      title: words,
      file: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*\.json$/)),
      annotations: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*\.annotations\.json$/))),
      totals,
    }),
  ),
});

export type BudgetFile = v.InferOutput<typeof budgetSchema>;
export type CatalogueFile = v.InferOutput<typeof catalogueSchema>;
export type FileTable = BudgetFile["tables"][number];
export type FileRow = FileTable["rows"][number];
export type FileForm = BudgetFile["forms"][number];
export type FileClaim = BudgetFile["narrative"]["claims"][number];
