import type { Amount } from "../model/amount.ts";
import type { FlowLink, FlowNode, FlowStage } from "../model/flowGraph.ts";
import type { Hue, Shade } from "./hue.ts";
import type { LabelText } from "./labelText.ts";
import type { Rectangle } from "./rectangle.ts";

export const ORIENTATIONS = ["horizontal", "vertical"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export interface FlowOptions {
  /** In px, as are all lengths. */
  readonly width: number;
  /** The height wished for; the picture grows beyond it where its labels need more. */
  readonly height?: number;
  /** Left to right, or top to bottom for phones (280 to 430 px wide). */
  readonly orientation: Orientation;
  readonly fontSize: number;
  readonly label: (node: FlowNode) => LabelText;
  readonly labelRest?: (members: readonly FlowNode[], amount: Amount) => LabelText;
  /** Small nodes of a stage beyond this many are gathered into one. */
  readonly mostPerStage: number;
  /** Ids of gathered nodes (`${stage}~rest`) that are to be drawn one by one. */
  readonly opened: ReadonlySet<string>;
}

export type Anchor = "start" | "middle" | "end";

/** A line of a label: the name, the amount, or both in this order with a space between. */
export interface FlowLabelLine {
  readonly name: string;
  readonly amount: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: Anchor;
}

export interface FlowLabel {
  readonly lines: readonly FlowLabelLine[];
  readonly box: Rectangle;
  /** The line that leads from the node to a label that does not stand beside it. */
  readonly leader: string | null;
  readonly shortened: boolean;
  readonly fontSize: number;
  /** Lies over bands, so that it needs a halo. */
  readonly overBands: boolean;
}

export interface FlowNodeShape {
  /** The node's id, or `${stage}~rest` for gathered nodes. */
  readonly id: string;
  readonly stage: FlowStage;
  /** null for gathered nodes. */
  readonly node: FlowNode | null;
  readonly gathered: readonly FlowNode[];
  readonly amount: Amount;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly hue: Hue;
  readonly shade: Shade;
  readonly text: LabelText;
  readonly label: FlowLabel | null;
  /** A patch of the node's colour beside its row of the list. */
  readonly swatch: Rectangle | null;
  /** What answers to a finger: the node with its label; rows of the list are at least 44 px high. */
  readonly target: Rectangle;
}

export interface FlowBand {
  readonly id: string;
  /** The link; for a band to or from gathered nodes, their links' exact sum. */
  readonly link: FlowLink;
  /** The links of a band to or from gathered nodes; empty for one link. */
  readonly gathered: readonly FlowLink[];
  /** A closed ribbon, to be filled. */
  readonly path: string;
  /** As the amounts demand; what is drawn is at least 0.75. */
  readonly width: number;
  readonly hue: Hue;
  readonly shade: Shade;
  readonly carriedOver: boolean;
  readonly brokenDown: boolean;
  readonly kind: "published" | "derived";
}

export interface FlowHeading {
  readonly stage: FlowStage;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: Anchor;
  /** The width it may take. */
  readonly room: number;
}

export interface FlowLayout {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** Stage by stage, in the order drawn. */
  readonly nodes: readonly FlowNodeShape[];
  readonly bands: readonly FlowBand[];
  readonly headings: readonly FlowHeading[];
  /** Where a heading and labels stand over bands: paper is laid over the bands, which run straight on beneath it. */
  readonly veils: readonly Rectangle[];
  /** Of labels. */
  readonly fontSize: number;
  /** The room each label takes. No two overlap, none leaves the picture. */
  readonly labelBoxes: readonly (Rectangle & { readonly id: string })[];
  /** Without a size: undisclosed, zero or negative. To be listed beside the picture. */
  readonly undrawn: { readonly nodes: readonly FlowNode[]; readonly links: readonly FlowLink[] };
}
