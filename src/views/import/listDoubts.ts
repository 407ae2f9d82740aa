import type { TableRole } from "../../budget/roles.ts";
import type { DocumentGap, ReadingFacts, SheetRemark, SumThatDiffers } from "./readingFacts.ts";

/** The kinds of doubt, the gravest first. */
export const DOUBT_KINDS = [
  "gap",
  "unread",
  "unplaced",
  "form",
  "picture",
  "sum-reading",
  "unitless",
  "inferred",
  "remark",
  "sum-document",
  "missing",
] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** Something that the clerk should look at, with what leads there. */
export type Doubt =
  | { readonly kind: "gap"; readonly gap: DocumentGap }
  | { readonly kind: "unread"; readonly title: string; readonly page: number }
  | { readonly kind: "unplaced"; readonly table: string; readonly page: number; readonly text: string }
  | { readonly kind: "sum-reading" | "sum-document"; readonly sum: SumThatDiffers }
  | { readonly kind: "form"; readonly project: string; readonly page: number }
  | { readonly kind: "picture"; readonly page: number }
  | { readonly kind: "unitless"; readonly table: string }
  | { readonly kind: "remark"; readonly remark: SheetRemark }
  | { readonly kind: "inferred"; readonly cell: string }
  | { readonly kind: "missing"; readonly role: TableRole };

export interface DoubtGroup {
  readonly kind: DoubtKind;
  readonly doubts: readonly Doubt[];
}

/** All that is less than certain about a reading, by kind; kinds without a case are left out. */
export function listDoubts(facts: ReadingFacts): readonly DoubtGroup[] {
  const doubts: readonly Doubt[] = [
    // What must be published and is not there is listed as missing.
    ...facts.gaps.filter(({ kind }) => kind !== "statutory").map((gap) => ({ kind: "gap" as const, gap })),
    ...facts.unread.map((table) => ({ kind: "unread" as const, ...table })),
    ...facts.unplaced.map((figure) => ({ kind: "unplaced" as const, ...figure })),
    ...facts.unsureForms.map(({ project, page }) => ({ kind: "form" as const, project, page })),
    ...facts.pictures.map((page) => ({ kind: "picture" as const, page })),
    ...facts.unitless.map((table) => ({ kind: "unitless" as const, table })),
    ...facts.remarks.map((remark) => ({ kind: "remark" as const, remark })),
    ...facts.sums.map((sum) => ({ kind: kindOf(sum), sum })),
    ...facts.tables.flatMap(({ inferred }) => inferred.map((cell) => ({ kind: "inferred" as const, cell }))),
    ...facts.missing.map((role) => ({ kind: "missing" as const, role })),
  ];
  return DOUBT_KINDS.map((kind) => ({ kind, doubts: doubts.filter((doubt) => doubt.kind === kind) })).filter(
    (group) => group.doubts.length > 0,
  );
}

function kindOf(sum: SumThatDiffers): "sum-reading" | "sum-document" {
  return sum.kind === "document" ? "sum-document" : "sum-reading";
}
