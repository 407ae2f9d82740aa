import type { Basis } from "../budget/basis.ts";
import type { Money, Unit } from "../budget/money.ts";
import type { SourceRole } from "../budget/roles.ts";
import type { Amount } from "./amount.ts";

/** The columns of the graph, in reading order. */
export const FLOW_STAGES = ["source", "nature", "economic-class", "detail"] as const;
export type FlowStage = (typeof FLOW_STAGES)[number];

/**
 * What a node of the graph stands for. `printed` nodes carry the document's own words; the others are worded by i18n.
 * `not-broken-down` is project spending, which the document does not break down by economic class.
 */
export type FlowSubject =
  | { readonly kind: "source"; readonly source: SourceRole | "carried-over" | "unspecified" }
  /** Sources whose split into basic and project spending is published only for all of them together. */
  | {
      readonly kind: "combined-sources";
      readonly sources: readonly (SourceRole | "carried-over" | "unspecified")[];
    }
  | { readonly kind: "basic" }
  | { readonly kind: "project-spending" }
  /** Money of which the document does not say whether it is basic or project spending. */
  | { readonly kind: "nature-undisclosed" }
  | { readonly kind: "not-broken-down" }
  | { readonly kind: "unnamed-projects" }
  | { readonly kind: "economic-class"; readonly name: string; readonly code: string | null }
  | { readonly kind: "economic-item"; readonly name: string; readonly code: string | null }
  | { readonly kind: "project"; readonly name: string };

export interface FlowNode {
  readonly id: string;
  readonly stage: FlowStage;
  readonly subject: FlowSubject;
  readonly amount: Amount;
}

/** A band: drawn only where the document publishes it or it can be computed from what is published. */
export interface FlowLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly amount: Amount;
  /** True for money carried over from last year: hatched. */
  readonly carriedOver: boolean;
  /** False for project spending, which is not broken down by economic class. */
  readonly brokenDown: boolean;
}

/** What does not add up at a node: inflow or outflow against the printed amount. Named, never repaired. */
export interface FlowDifference {
  readonly node: string;
  readonly side: "in" | "out";
  /** The node's amount less the sum of its bands on that side. */
  readonly amount: Money;
}

export interface FlowGraph {
  readonly basis: Basis;
  readonly unit: Unit;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly differences: readonly FlowDifference[];
  /** Bands that cannot be drawn because their amount is negative; listed beside the picture. */
  readonly negative: readonly FlowLink[];
  /** The tables, forms and claims that the drawn amounts stand in. */
  readonly holders: readonly string[];
}
