import * as v from "valibot";

/**
 * What the published profiles ask of a descriptor, written from the specifications: Tabular Data Package 1, Table Schema 1,
 * Fiscal Data Package 0.3 (`model`) and the column types of the budget taxonomy of Fiscal Data Package 1.0.
 */
const name = v.pipe(v.string(), v.regex(/^[-a-z0-9._/]+$/));
const path = v.pipe(v.string(), v.regex(/^(?=[^./~])(?!.*\.\.).*$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

/** The taxonomy's type of each column type's values. */
const COLUMN_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^value$/, "number"],
  [/^(?:value-kind|value-currency|expenditure-type):code$/, "string"],
  [/^date:fiscal-year$/, "integer"],
  [/^functional-classification:generic:level[1-8]:(?:code|label)$/, "string"],
  [/^economic-classification:generic:level[1-4]:(?:code|label)$/, "string"],
  [/^administrative-classification:generic:(?:code|label)$/, "string"],
  [/^activity:generic:project:label$/, "string"],
  [/^(?:budget-line-id|direction|phase:id|fin-source:generic:code)$/, "string"],
];

const field = v.pipe(
  v.strictObject({
    name: v.string(),
    type: v.picklist(["string", "integer", "number", "boolean"]),
    title: v.optional(v.string()),
    description: v.optional(v.string()),
    columnType: v.optional(v.string()),
    constraints: v.optional(
      v.strictObject({
        required: v.optional(v.boolean()),
        enum: v.optional(v.array(v.string())),
        minimum: v.optional(v.number()),
      }),
    ),
  }),
  v.check(
    ({ columnType, type }) =>
      columnType === undefined ||
      COLUMN_TYPES.some(([pattern, dataType]) => pattern.test(columnType) && dataType === type),
    "a column type of the taxonomy with its data type",
  ),
);

const schema = v.strictObject({
  fields: v.pipe(v.array(field), v.minLength(1)),
  missingValues: v.array(v.string()),
  primaryKey: v.array(v.string()),
  foreignKeys: v.optional(
    v.array(
      v.strictObject({
        fields: v.string(),
        reference: v.strictObject({ resource: v.string(), fields: v.string() }),
      }),
    ),
  ),
});

const resource = v.strictObject({
  profile: v.literal("tabular-data-resource"),
  name,
  path,
  title: v.string(),
  description: v.string(),
  format: v.literal("csv"),
  mediatype: v.pipe(v.string(), v.regex(/^.+\/.+$/)),
  encoding: v.literal("utf-8"),
  dialect: v.record(v.string(), v.unknown()),
  schema,
});

const attribute = v.strictObject({
  source: v.string(),
  resource: v.string(),
  parent: v.optional(v.string()),
  labelfor: v.optional(v.string()),
});

const dimension = v.strictObject({
  attributes: v.record(v.string(), attribute),
  primaryKey: v.array(v.string()),
  dimensionType: v.picklist([
    "datetime",
    "entity",
    "classification",
    "activity",
    "fact",
    "location",
    "other",
  ]),
  classificationType: v.optional(v.picklist(["functional", "administrative", "economic"])),
});

const measure = v.strictObject({
  source: v.string(),
  resource: v.string(),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  factor: v.number(),
  phase: v.picklist(["proposed", "approved", "adjusted", "executed"]),
});

const contributor = v.strictObject({
  title: v.string(),
  role: v.picklist(["publisher", "author", "maintainer", "wrangler", "contributor"]),
});

export const descriptorSchema = v.strictObject({
  profile: v.literal("tabular-data-package"),
  name,
  title: v.string(),
  description: v.string(),
  homepage: v.optional(v.pipe(v.string(), v.url())),
  created: v.pipe(v.string(), v.isoTimestamp()),
  countryCode: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  granularity: v.picklist(["aggregated", "transactional"]),
  fiscalPeriod: v.strictObject({ start: day, end: day }),
  keywords: v.array(v.string()),
  licenses: v.array(
    v.strictObject({ name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)), title: v.string() }),
  ),
  sources: v.pipe(v.array(v.strictObject({ title: v.string() })), v.minLength(1)),
  contributors: v.array(contributor),
  /** Ours: the profiles allow properties of one's own. */
  provenance: v.unknown(),
  resources: v.pipe(v.array(resource), v.minLength(1)),
  model: v.strictObject({
    measures: v.record(v.string(), measure),
    dimensions: v.record(v.string(), dimension),
  }),
});
