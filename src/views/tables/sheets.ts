import type { Budget, PerformanceForm, Table } from "../../budget/budget.ts";

/** One part of the document that is shown at a time: a table, a performance-target form, or the narrative. */
export type Sheet =
  | { readonly kind: "table"; readonly id: string; readonly table: Table }
  | { readonly kind: "form"; readonly id: string; readonly form: PerformanceForm }
  | { readonly kind: "narrative"; readonly id: typeof NARRATIVE };

/** The address of the figures that the narrative states. */
export const NARRATIVE = "narrative";

/** The parts of a document in its own order. */
export function sheetsOf({ tables, forms, narrative }: Budget): readonly Sheet[] {
  const told = narrative.claims.length > 0 || narrative.terms.length > 0;
  return [
    ...tables.map((table): Sheet => ({ kind: "table", id: table.id, table })),
    ...forms.map((form): Sheet => ({ kind: "form", id: form.id, form })),
    ...(told ? [{ kind: "narrative", id: NARRATIVE } as const] : []),
  ];
}
