import { D3, ECHARTS, EMPTY, EMPTY_REACT, OURS, PAGES } from "./pages.ts";
import type { Samples } from "./samples.ts";

/** What the site's figure is held against: a bound of its own, one page's figure, the least of some pages'. */
type Against =
  | { readonly kind: "bound" }
  | { readonly kind: "page"; readonly page: string }
  | { readonly kind: "best"; readonly pages: readonly string[] };

/** A promise of speed: the figure, or its ratio to another's, is at most `most`. */
export interface Target {
  readonly what: string;
  readonly at: string;
  readonly against: Against;
  readonly most: number;
}

/** A target held against a run. */
export interface Judged extends Target {
  readonly ours: number;
  /** The page that it is held against, and its figure; null for a bound. */
  readonly other: { readonly page: string; readonly figure: number } | null;
  /** The figure or the ratio that `most` limits. */
  readonly found: number;
  readonly isMet: boolean;
}

const BOUND: Against = { kind: "bound" };
const BEST_PEER: Against = {
  kind: "best",
  pages: PAGES.filter(({ role }) => role === "peer").map(({ name }) => name),
};
const SLOW = "CPU 4×, slow 4G";

function page(name: string): Against {
  return { kind: "page", page: name };
}

/** All promises that a run is held against. Bytes are bytes, times ms, heap MB, CPU and builds seconds. */
export const TARGETS: readonly Target[] = [
  { what: "script", at: "gzip", against: BOUND, most: 120_000 },
  { what: "first picture", at: SLOW, against: page(EMPTY), most: 1.3 },
  { what: "first picture", at: SLOW, against: page(D3), most: 0.8 },
  { what: "first picture", at: SLOW, against: { kind: "best", pages: ECHARTS }, most: 0.4 },
  { what: "ready for input", at: SLOW, against: page(EMPTY_REACT), most: 1.3 },
  { what: "sunburst", at: "15", against: BEST_PEER, most: 1.2 },
  { what: "sunburst", at: "1000", against: BEST_PEER, most: 0.5 },
  { what: "sunburst", at: "10000", against: BEST_PEER, most: 0.33 },
  { what: "sunburst", at: "100000", against: BEST_PEER, most: 0.15 },
  { what: "Sankey", at: "200", against: BEST_PEER, most: 0.75 },
  { what: "Sankey", at: "2000", against: BEST_PEER, most: 0.75 },
  { what: "zoom: 95th-percentile frame", at: "1000", against: BOUND, most: 18 },
  { what: "zoom: 95th-percentile frame", at: "10000", against: BOUND, most: 25 },
  { what: "zoom: 95th-percentile frame", at: "100000", against: BOUND, most: 33 },
  { what: "zoom: worst frame", at: "1000", against: BOUND, most: 50 },
  { what: "zoom: worst frame", at: "10000", against: BOUND, most: 50 },
  { what: "zoom: click to paint", at: "1000", against: BOUND, most: 56 },
  { what: "zoom: click to paint", at: "10000", against: BOUND, most: 56 },
  { what: "zoom: click to paint", at: "100000", against: BOUND, most: 100 },
  { what: "hover to highlight", at: "1000", against: BOUND, most: 25 },
  { what: "hover to highlight", at: "10000", against: BOUND, most: 25 },
  { what: "heap", at: "sunburst 100000", against: BOUND, most: 40 },
  { what: "import: CPU seconds", at: "one budget", against: BOUND, most: 3 },
  { what: "review: CPU ms", at: "one budget", against: BOUND, most: 50 },
  { what: "build: seconds", at: "the site", against: BOUND, most: 15 },
];

/** The targets that a run has figures for, each held against them. */
export function judgeTargets(samples: Samples, targets: readonly Target[] = TARGETS): readonly Judged[] {
  return targets.flatMap((target) => judge(samples, target) ?? []);
}

function judge(samples: Samples, target: Target): Judged | null {
  const { what, at, against, most } = target;
  const ours = samples.median({ what, at, page: OURS });
  if (ours === null) return null;
  if (against.kind === "bound") return { ...target, ours, other: null, found: ours, isMet: ours <= most };
  const pages = against.kind === "page" ? [against.page] : against.pages;
  const figures = pages.flatMap((name) => {
    const figure = samples.median({ what, at, page: name });
    return figure === null ? [] : [{ page: name, figure }];
  });
  const [other] = figures.toSorted((a, b) => a.figure - b.figure);
  if (other === undefined) return null;
  const found = ours / other.figure;
  return { ...target, ours, other, found, isMet: found <= most };
}
