import type { Amount } from "./amount.ts";

/** The node of basic or of project spending, with the money that flows into it. */
export interface NatureNode {
  readonly id: string;
  readonly current: Amount;
  readonly carriedOver: Amount;
}
