import { useMemo } from "react";
import type { FlowLayout } from "../../geometry/flowLayout.ts";
import { openedPage } from "../../geometry/gatherFlows.ts";
import { layoutFlows } from "../../geometry/layoutFlows.ts";
import { textScale } from "../../geometry/textScale.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import { usePlace } from "../../state/readingStore.ts";
import { amountText } from "../parts/amountText.ts";
import { useMessages } from "../parts/useMessages.ts";
import { useFlowNames } from "./useFlowNames.ts";

/** Below this width, at the usual text size, the picture runs from top to bottom; below the other where columns are cramped. */
const VERTICAL = 640;
const ROOMY = 1000;
const MOST_LINES = 4;
const MOST_PER_STAGE = { horizontal: 24, vertical: 16 } as const;

/** In px, before the reader's text size. */
const FONT = { horizontal: 14, vertical: 13 } as const;

interface Wanted {
  readonly graph: FlowGraph;
  /** The selected item; a gathered node is opened by it. */
  readonly item: string | null;
  /** In px. */
  readonly width: number;
}

interface Unmeasured extends Omit<Wanted, "width"> {
  /** null where it is not known yet. */
  readonly width: number | null;
}

/** The Sankey laid out in the reader's language and text size: in columns, or from top to bottom where they would be cramped. */
export function useFlowLayout(wanted: Wanted): FlowLayout;
export function useFlowLayout(wanted: Unmeasured): FlowLayout | null;
export function useFlowLayout({ graph, item, width }: Unmeasured): FlowLayout | null {
  const words = useMessages(flowsMessages);
  const nameOf = useFlowNames();
  const scale = textScale(usePlace().text);
  const opened = item !== null && openedPage(item) !== null ? item : null;
  return useMemo(() => {
    if (width === null) return null;
    const layoutAs = (orientation: FlowLayout["orientation"]) =>
      layoutFlows(graph, {
        width,
        ...(orientation === "vertical" ? {} : { height: Math.min(640, Math.max(460, width * 0.5)) }),
        orientation,
        fontSize: scale * FONT[orientation],
        mostPerStage: MOST_PER_STAGE[orientation],
        opened: new Set(opened === null ? [] : [opened]),
        label: (node) => ({ name: nameOf(node.subject), amount: amountText(node.amount) }),
        labelRest: (members, amount) => ({
          name: words.rest(members.length),
          amount: amountText(amount),
        }),
      });
    if (width < VERTICAL * scale) return layoutAs("vertical");
    const columns = layoutAs("horizontal");
    return width < ROOMY * scale && isCramped(columns) ? layoutAs("vertical") : columns;
  }, [graph, width, scale, opened, nameOf, words]);
}

/** Whether columns leave so little room that labels are broken into many lines. */
function isCramped({ nodes }: FlowLayout): boolean {
  return nodes.some(({ label }) => label === null || label.shortened || label.lines.length > MOST_LINES);
}
