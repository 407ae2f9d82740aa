/**
 * The address of a printed figure inside one budget, fit for a URL:
 * - a cell `t2.7.3` (table, row, column, counted from 1);
 * - a form's money `f1.period.total`, an indicator's target `f1.i3.annual`, a field `f1.plan`;
 * - a stated figure `n1-2.amount`, `.share`, `.change`, `.percent`, `.count`, `.reason1`.
 */
export type SourceId = string & { readonly brand: "SourceId" };

const SHAPES = [
  /^t\d{1,3}\.[1-9]\d{0,5}\.[1-9]\d{0,2}$/,
  /^f\d{1,4}\.[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40})?$/,
  /^n\d{1,2}-\d{1,3}\.[a-z]{1,20}\d{0,3}$/,
];

/** An address read from outside, or null where it has none of the three shapes. */
export function parseSourceId(text: string): SourceId | null {
  return isSourceId(text) ? text : null;
}

function isSourceId(text: string): text is SourceId {
  return SHAPES.some((shape) => shape.test(text));
}

export function cellId(tableId: string, row: number, column: number): SourceId {
  return brand(`${tableId}.${row}.${column}`);
}

/** `formId` and the path inside the form: `fundingId("f1", "period", "total")`. */
export function formPlaceId(formId: string, ...path: readonly string[]): SourceId {
  return brand([formId, ...path].join("."));
}

export function claimPlaceId(claimId: string, part: string): SourceId {
  return brand(`${claimId}.${part}`);
}

/** The table, form or claim that an address lies in: "t2" for "t2.7.3". */
export function holderOf(id: SourceId): string {
  return id.split(".")[0] ?? "";
}

function brand(text: string): SourceId {
  return text as SourceId;
}
