/** How far something reaches from the top of a page, in points. */
export interface Reach {
  readonly top: number;
  readonly bottom: number;
}

export interface CentredRuns {
  /** The first of the items of each run. */
  readonly starts: readonly number[];
  /** How far the run that fits least has its middle from its label. */
  readonly miss: number;
  /** How much nearer to its labels this parting is than the next best, which has one item in the run beside its own. */
  readonly lead: number;
}

/**
 * Items in as many runs as there are labels: a cell that is merged over several lines has its label at its vertical middle, so
 * that the runs are those whose middles lie nearest to the labels. Null where there are more labels than items.
 */
export function centredRuns(items: readonly Reach[], labels: readonly number[]): CentredRuns | null {
  if (labels.length === 0 || labels.length > items.length) return null;
  let costs: readonly number[] = [0, ...items.map(() => Number.POSITIVE_INFINITY)];
  const cuts: (readonly number[])[] = [];
  for (const label of labels) {
    const best = items.map((_, end) => bestStart({ items, label, costs, end }));
    costs = [Number.POSITIVE_INFINITY, ...best.map(({ cost }) => cost)];
    cuts.push(best.map(({ start }) => start));
  }
  const starts: number[] = [];
  let end = items.length - 1;
  for (const row of [...cuts].reverse()) {
    const start = row[end] ?? 0;
    starts.unshift(start);
    end = start - 1;
  }
  const missOf = (run: number, from: number, next: number) =>
    Math.abs(middle(items, from, next - 1) - (labels[run] ?? 0));
  const edges = [...starts, items.length];
  const misses = labels.map((_, run) => missOf(run, edges[run] ?? 0, edges[run + 1] ?? 0));
  return { starts, miss: Math.max(...misses), lead: leadOf(edges, misses, missOf) };
}

/** The least that the distances grow by where one item goes to the run before or behind. */
function leadOf(
  edges: readonly number[],
  misses: readonly number[],
  missOf: (run: number, from: number, next: number) => number,
): number {
  const leads = edges.slice(1, -1).flatMap((edge, run) => {
    const [from, next] = [edges[run] ?? 0, edges[run + 2] ?? 0];
    const now = (misses[run] ?? 0) + (misses[run + 1] ?? 0);
    return [edge - 1, edge + 1]
      .filter((moved) => moved > from && moved < next)
      .map((moved) => missOf(run, from, moved) + missOf(run + 1, moved, next) - now);
  });
  return Math.min(Number.POSITIVE_INFINITY, ...leads);
}

interface Ending {
  readonly items: readonly Reach[];
  readonly label: number;
  readonly costs: readonly number[];
  readonly end: number;
}

/** Where the run that ends with an item begins, at the least sum of all distances so far. */
function bestStart({ items, label, costs, end }: Ending): { readonly start: number; readonly cost: number } {
  let best = { start: 0, cost: Number.POSITIVE_INFINITY };
  for (let start = 0; start <= end; start += 1) {
    const cost = (costs[start] ?? Number.POSITIVE_INFINITY) + Math.abs(middle(items, start, end) - label);
    if (cost < best.cost) best = { start, cost };
  }
  return best;
}

function middle(items: readonly Reach[], from: number, to: number): number {
  return ((items[from]?.top ?? 0) + (items[to]?.bottom ?? 0)) / 2;
}
