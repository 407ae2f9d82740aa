import type { Unit } from "../budget/money.ts";
import type { Amount } from "../model/amount.ts";
import type { FunctionNode } from "../model/functionTree.ts";
import type { Hue, Shade } from "./hue.ts";
import type { LabelText } from "./labelText.ts";

export interface SunburstOptions {
  /** Width and height of the square that holds the disc, in px. The middle of the disc is at 0, 0. */
  readonly size: number;
  /** The id of the node in the middle: "all", a code, or the id of a gathered arc. Unknown ids fall back to the nearest known. */
  readonly focus: string;
  /** Ids of gathered arcs whose members are to be drawn one by one as far as they are a pixel wide. */
  readonly opened?: ReadonlySet<string>;
  /** In px; labels are never set smaller than 11 px. */
  readonly fontSize: number;
  /** Two wide rings instead of three, for phones. */
  readonly compact: boolean;
  /** Whether carried-over money is part of the totals, and so to be hatched; left out, it is. */
  readonly hatched?: boolean;
  readonly label?: (node: FunctionNode) => LabelText;
  readonly labelRest?: (members: readonly FunctionNode[], amount: Amount) => LabelText;
}

/** A straight line of a label: the middle of its baseline, and how far it is turned about that point, in degrees. */
export interface ArcLabelLine {
  readonly text: string;
  readonly role: "name" | "amount";
  readonly x: number;
  readonly y: number;
  readonly rotate: number;
}

/** A line of a label along the arc: the baseline to set it on, from its middle (startOffset 50 %, text-anchor middle). */
export interface CurvedLabelLine {
  readonly text: string;
  readonly role: "name" | "amount";
  readonly path: string;
  readonly baseline: CurvedBaseline;
}

/** The circle about 0, 0 that a curved line stands on: its radius in px, and the angle of the line's middle as in a Sector. */
export interface CurvedBaseline {
  readonly radius: number;
  readonly middle: number;
  /** In the lower half text runs against the clock, with its feet outwards. */
  readonly clockwise: boolean;
}

/** A label that lies wholly inside its arc. `shortened`: its name ends in "…". `overHatch`: it may lie over hatching. */
export type ArcLabel =
  | {
      readonly kind: "horizontal" | "radial";
      readonly lines: readonly ArcLabelLine[];
      readonly fontSize: number;
      readonly shortened: boolean;
      readonly overHatch: boolean;
    }
  | {
      readonly kind: "curved";
      readonly lines: readonly CurvedLabelLine[];
      readonly fontSize: number;
      readonly shortened: boolean;
      readonly overHatch: boolean;
    };

/** Part of a ring: angles in radians clockwise from twelve o'clock, radii in px. */
export interface Sector {
  readonly startAngle: number;
  readonly endAngle: number;
  readonly innerRadius: number;
  readonly outerRadius: number;
}

/** A part of an arc's angle whose money is carried over. `origin`: the id of the arc that says so, the arc itself or one outside it. */
export interface HatchStretch {
  readonly origin: string;
  readonly startAngle: number;
  readonly endAngle: number;
}

export interface SunburstArc extends Sector {
  /** The node's id, or `${parent}~rest` for a gathered arc. */
  readonly id: string;
  readonly kind: "node" | "gathered";
  /** null for a gathered arc. */
  readonly node: FunctionNode | null;
  /** The members of a gathered arc, largest first; empty for a node. */
  readonly gathered: readonly FunctionNode[];
  /** The ring, 1 for the innermost. */
  readonly depth: number;
  readonly path: string;
  /** The carried-over parts of the arc, to be hatched: where the arcs outside it are hatched, or its end. Clockwise. */
  readonly carriedOver: {
    readonly path: string;
    readonly share: number;
    readonly stretches: readonly HatchStretch[];
  } | null;
  readonly hue: Hue;
  readonly shade: Shade;
  readonly text: LabelText;
  readonly label: ArcLabel | null;
  readonly amount: Amount;
  /** The part of the whole circle, 0 to 1; only for drawing. */
  readonly share: number;
  readonly parentId: string;
  /** Where a click leads: the focus that shows what is inside; null where nothing more is. */
  readonly opens: string | null;
}

/** What stands in the middle. */
export interface SunburstFocus {
  readonly id: string;
  /** null for gathered members. */
  readonly node: FunctionNode | null;
  readonly gathered: readonly FunctionNode[];
  /** The focus one level up; null for the root. */
  readonly parentId: string | null;
  /** The nodes from the root to the focus or its parent. */
  readonly trail: readonly FunctionNode[];
  readonly amount: Amount;
  readonly hue: Hue;
}

export interface SunburstLayout {
  readonly size: number;
  readonly unit: Unit;
  readonly focus: SunburstFocus;
  /** The radius of the disc in the middle, in px. */
  readonly innerRadius: number;
  readonly outerRadius: number;
  /** Ring by ring, clockwise. */
  readonly arcs: readonly SunburstArc[];
  /** Children of drawn nodes that are not drawn: negative, undisclosed, zero or thinner than a pixel. To be listed beside the picture. */
  readonly undrawn: readonly FunctionNode[];
}
