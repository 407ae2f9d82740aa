import type { Segment } from "./segmentsOf.ts";
import { overlapOf, type Stripe } from "./unruledStripes.ts";

/** The stripes of a table that has so many columns at most: neighbours that no row prints side by side are one column set askew. */
export function fewerStripes(
  stripes: readonly Stripe[],
  { rows, most }: { readonly rows: readonly (readonly Segment[])[]; readonly most: number },
): readonly Stripe[] {
  let left = [...stripes];
  while (left.length > most) {
    const pairs = left
      .slice(1)
      .map((stripe, index) => ({ index, before: left[index] ?? stripe, stripe }))
      .filter(({ before, stripe }) => mayBeOne(before, stripe, rows))
      .sort((a, b) => a.stripe.left - a.before.right - (b.stripe.left - b.before.right));
    const [pair] = pairs;
    if (!pair) return left;
    const { before, stripe } = pair;
    const kind = before.kind === stripe.kind ? stripe.kind : "amount";
    const one: Stripe = { left: before.left, right: Math.max(before.right, stripe.right), kind };
    left = [...left.slice(0, pair.index), one, ...left.slice(pair.index + 2)];
  }
  return left;
}

/** Words or figures both, and no row prints both. */
function mayBeOne(a: Stripe, b: Stripe, rows: readonly (readonly Segment[])[]): boolean {
  if ((a.kind === "word") !== (b.kind === "word")) return false;
  const prints = (row: readonly Segment[], stripe: Stripe) =>
    row.some((segment) => overlapOf(segment, stripe) > 0);
  return !rows.some((row) => prints(row, a) && prints(row, b));
}
