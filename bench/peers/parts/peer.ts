import type { Flows } from "./flows.ts";
import type { TreeNode } from "./tree.ts";

/** One picture of a library: data in the library's own form, and the drawing of them. */
export interface Picture<Source, Data> {
  readonly prepare: (source: Source) => Data;
  /** Draws; resolves when the library says that it has drawn. */
  readonly draw: (place: HTMLElement, data: Data) => Promise<void> | void;
}

/** Where the library puts the first ring of a sunburst: where it begins, which way it runs, and its middle radius. */
export interface FirstRing {
  /** Radians from 12 o'clock, clockwise. */
  readonly begins: number;
  readonly runs: "clockwise" | "counterclockwise";
  /** As a part of half the picture's width. */
  readonly radius: number;
}

/** A library's page. */
export interface Peer<Tree, Graph> {
  readonly sunburst: Picture<TreeNode, Tree>;
  readonly sankey: Picture<Flows, Graph>;
  readonly ring: FirstRing;
}

/** The width and height of a peer's picture, in px. */
export const SUNBURST_SIZE = 700;
export const SANKEY_SIZE = { width: 960, height: 640 } as const;
