import { fitFontSize } from "../../geometry/fitFontSize.ts";
import type { FlowBand, FlowLayout, FlowNodeShape } from "../../geometry/flowLayout.ts";
import type { Amount } from "../../model/amount.ts";
import type { FlowStage } from "../../model/flowGraph.ts";
import { drawFlowLabel } from "./drawFlowLabel.ts";
import type { Drawing } from "./drawing.ts";
import { hatchFill } from "./hatchPattern.ts";
import { pictureFlag } from "./pictureFlag.ts";
import type { PictureInk } from "./pictureInk.ts";
import { around, tag, type XmlAttributes, type XmlElement } from "./xmlElement.ts";

interface FlowPicture {
  readonly layout: FlowLayout;
  readonly ink: PictureInk;
  readonly stages: Readonly<Record<FlowStage, string>>;
  /** The id of the node to outline. */
  readonly selected: string | null;
  /** The nodes and bands that the selected one touches; null where nothing is selected, and all bands are alike. */
  readonly lit: ReadonlySet<string> | null;
  /** Whether a finding sets an amount against another. */
  readonly isFlagged: (amount: Amount) => boolean;
}

/** The size of headings relative to labels. */
const HEADING = 0.9;

/** The Sankey as it is drawn on the page, with colours and places written out. */
export function drawFlows(picture: FlowPicture): Drawing {
  const { layout, ink } = picture;
  const veils = layout.veils.map((veil) => tag("rect", { ...veil, fill: ink.paper, "fill-opacity": 0.86 }));
  return {
    width: layout.width,
    height: layout.height,
    elements: [
      around(
        tag("g", {}),
        layout.bands.map((band) => drawBand(band, picture)),
      ),
      ...veils,
      around(tag("g", { fill: ink.soft }), drawHeadings(picture)),
      around(
        tag("g", { "font-size": layout.fontSize }),
        layout.nodes.map((node) => drawNode(node, picture)),
      ),
    ],
  };
}

/** A band of money: hatched where it is carried over, edged with dashes where it is computed. */
function drawBand(band: FlowBand, { ink, lit }: FlowPicture): XmlElement {
  const fill = ink.fill({ hue: band.hue, shade: band.shade });
  const shape = tag("path", { d: band.path, fill, ...bandLook(band, { ink, lit }) });
  if (!band.carriedOver) return shape;
  return around(tag("g", {}), [shape, tag("path", { d: band.path, fill: hatchFill(ink) })]);
}

function bandLook({ id, kind }: FlowBand, { ink, lit }: Pick<FlowPicture, "ink" | "lit">): XmlAttributes {
  const derived = kind === "derived";
  const edge = { stroke: ink.ink, "stroke-width": 1, "stroke-dasharray": "4 3", "fill-opacity": 0.45 };
  return { opacity: bandOpacity(derived, lit === null ? null : lit.has(id)), ...(derived ? edge : {}) };
}

/** `isLit`: null where nothing is selected. */
function bandOpacity(derived: boolean, isLit: boolean | null): number {
  if (isLit !== null) return isLit ? 0.68 : 0.14;
  return derived ? 0.75 : 0.44;
}

/** The name of each stage, smaller where it has little room. */
function drawHeadings({ layout, stages }: FlowPicture): readonly XmlElement[] {
  return layout.headings.map(({ stage, x, y, anchor, room }) => {
    const fontSize = fitFontSize(stages[stage], { room, fontSize: layout.fontSize * HEADING });
    return around(tag("text", { x, y, "font-size": fontSize, "text-anchor": anchor }), [stages[stage]]);
  });
}

function drawNode(node: FlowNodeShape, { layout, ink, selected, isFlagged }: FlowPicture): XmlElement {
  const { x0, y0, x1, y1, hue, shade, swatch, label } = node;
  const fill = ink.fill({ hue, shade });
  const outline = node.id === selected ? { stroke: ink.ink, "stroke-width": 2 } : {};
  const bar = { x: x0, y: y0, width: Math.max(1, x1 - x0), height: Math.max(1, y1 - y0) };
  const flag =
    layout.orientation === "horizontal" ? { x: (x0 + x1) / 2, y: y0 - 8 } : { x: x0 + 9, y: (y0 + y1) / 2 };
  return around(tag("g", {}), [
    tag("rect", { ...bar, fill, ...outline }),
    ...(swatch ? [tag("rect", { ...swatch, rx: 1.5, fill })] : []),
    ...(isFlagged(node.amount) ? [pictureFlag(flag, ink)] : []),
    ...(label?.leader
      ? [tag("path", { d: label.leader, fill: "none", stroke: fill, "stroke-width": 1, opacity: 0.75 })]
      : []),
    ...(label ? [drawFlowLabel(label, ink)] : []),
  ]);
}
