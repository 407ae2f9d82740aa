import type { FlowColours } from "./colourFlows.ts";
import type { FlowBandItem, FlowItem, GatheredFlows } from "./gatherFlows.ts";
import type { LabelText } from "./labelText.ts";

/** What is to be drawn, in order and coloured, before it has a place. */
export interface PreparedFlows {
  readonly columns: readonly (readonly FlowItem[])[];
  readonly bands: readonly FlowBandItem[];
  readonly undrawn: GatheredFlows["undrawn"];
  readonly fontSize: number;
  /** Of the labels side by side above a bar. */
  readonly rowFontSize: number;
  readonly colours: FlowColours;
  readonly textOf: (item: FlowItem) => LabelText;
  readonly width: number;
  /** The height wished for. */
  readonly height: number | null;
}
