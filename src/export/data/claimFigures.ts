import type { Claim, Printed, PrintedCount, PrintedPercent } from "../../budget/budget.ts";
import type { Figure } from "../../budget/figure.ts";
import type { SourceId } from "../../budget/sourceId.ts";

/** What a claim states a figure of. */
export type ClaimPart = "amount" | "count" | "share" | "change" | "percent" | "reason";

/** One figure that the narrative states, with its unit as printed. */
export interface StatedFigure {
  readonly id: SourceId;
  readonly part: ClaimPart;
  readonly text: string;
  readonly figure: Figure;
  readonly unit: string;
  readonly page: number | null;
  /** The item and year that a reason names with its figure. */
  readonly reasonFor: { readonly item: string; readonly year: "previous" | "current" } | null;
}

/** The figures of a claim, in the order in which they are printed. */
export function claimFigures({ amount, count, share, change, reason }: Claim): readonly StatedFigure[] {
  return [
    ...stated("amount", amount),
    ...stated("count", count),
    ...stated("share", share, "%"),
    ...stated("change", change?.amount ?? null),
    ...stated("percent", change?.percent ?? null, "%"),
    ...(reason?.figures ?? []).flatMap((entry) =>
      stated("reason", entry.amount).map((figure) => ({
        ...figure,
        reasonFor: { item: entry.item, year: entry.year },
      })),
    ),
  ];
}

function stated(
  part: ClaimPart,
  printed: Printed | PrintedCount | PrintedPercent | null,
  usual = "",
): readonly StatedFigure[] {
  if (printed === null) return [];
  const { id, text, figure, page } = printed;
  const unit = "unit" in printed ? printed.unit : usual;
  return [{ id, part, text, figure, unit, page, reasonFor: null }];
}
