import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { unitName } from "../../budget/unitName.ts";
import type { FlowLayout } from "../../geometry/flowLayout.ts";
import { layoutFlows } from "../../geometry/layoutFlows.ts";
import { type FlowDirection, nextFlowNode } from "../../geometry/nextFlowNode.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import { go } from "../../state/mirrorAddress.ts";
import { point, selectPointed, useReading } from "../../state/readingStore.ts";
import { HatchPattern } from "../parts/HatchPattern.tsx";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import { FlowBandShape } from "./FlowBandShape.tsx";
import { FlowNodeLink } from "./FlowNodeLink.tsx";
import { flowAmountText } from "./flowText.ts";
import { litBy } from "./litBy.ts";
import { useFlowMotion } from "./useFlowMotion.ts";
import { useFlowNames } from "./useFlowNames.ts";
import "./sankey.css";

interface SankeyProps {
  readonly graph: FlowGraph;
  /** The selected node or band, or the gathered node that is opened. */
  readonly item: string | null;
  /** In px. */
  readonly width: number;
}

/** Below this width the picture runs from top to bottom. */
const VERTICAL = 640;
const MOST_PER_STAGE = 24;

const KEYS: Readonly<Record<FlowLayout["orientation"], Readonly<Record<string, FlowDirection>>>> = {
  horizontal: {
    ArrowDown: "next",
    ArrowUp: "previous",
    ArrowRight: "forward",
    ArrowLeft: "back",
    Home: "first",
    End: "last",
  },
  vertical: {
    ArrowRight: "next",
    ArrowLeft: "previous",
    ArrowDown: "forward",
    ArrowUp: "back",
    Home: "first",
    End: "last",
  },
};

/** The Sankey: every node a link, one tab stop, arrow keys along a stage and along the money. */
export function Sankey({ graph, item, width }: SankeyProps) {
  const words = useMessages(flowsMessages);
  const unit = unitName(graph.unit, useLanguage());
  const layout = useFlowLayout({ graph, item, width });
  const pointed = useReading(selectPointed);
  const hatch = usePlainId();
  const frame = useRef<SVGSVGElement>(null);
  const [roving, setRoving] = useState<string | null>(null);
  const current = layout.nodes.some((node) => node.id === roving) ? roving : (layout.nodes[0]?.id ?? null);
  useFlowMotion(frame, layout);
  const lit = useMemo(() => litBy(layout, pointed ?? item), [layout, pointed, item]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && item !== null) go({ view: "flows", item: null });
    const direction = KEYS[layout.orientation][event.key];
    if (!direction) return;
    event.preventDefault();
    const next = current && nextFlowNode(layout, current, direction);
    if (!next) return;
    setRoving(next);
    frame.current?.querySelector<SVGAElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <svg
      className="sankey"
      ref={frame}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={`${words.picture}. ${layout.orientation === "vertical" ? words.keysVertical : words.keys}`}
      data-lit={lit ? "true" : undefined}
      onKeyDown={onKeyDown}
      onPointerLeave={() => point(null)}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      {layout.headings.map(({ stage, x, y, anchor }) => (
        <text key={stage} className="sankey__heading" x={x} y={y} textAnchor={anchor}>
          {words.stages[stage]}
        </text>
      ))}
      {layout.bands.map((band) => (
        <FlowBandShape key={band.id} band={band} hatch={hatch} lit={lit?.has(band.id) ?? false} />
      ))}
      {layout.nodes.map((node) => (
        <FlowNodeLink
          key={node.id}
          node={node}
          label={words.node(node.text.name, flowAmountText(node.amount), unit)}
          tabStop={node.id === current}
          selected={node.id === item}
          lit={lit?.has(node.id) ?? false}
          onFocus={setRoving}
        />
      ))}
    </svg>
  );
}

function useFlowLayout({ graph, item, width }: SankeyProps): FlowLayout {
  const words = useMessages(flowsMessages);
  const nameOf = useFlowNames();
  const vertical = width < VERTICAL;
  const opened = item?.endsWith("~rest") ? item : null;
  return useMemo(
    () =>
      layoutFlows(graph, {
        width,
        ...(vertical ? {} : { height: Math.min(640, Math.max(460, width * 0.5)) }),
        orientation: vertical ? "vertical" : "horizontal",
        fontSize: vertical ? 13 : 14,
        mostPerStage: MOST_PER_STAGE,
        opened: new Set(opened === null ? [] : [opened]),
        label: (node) => ({ name: nameOf(node.subject), amount: flowAmountText(node.amount) }),
        labelRest: (members, amount) => ({
          name: words.rest(members.length),
          amount: flowAmountText(amount),
        }),
      }),
    [graph, width, vertical, opened, nameOf, words],
  );
}
