import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { unitName } from "../../budget/unitName.ts";
import { fitFontSize } from "../../geometry/fitFontSize.ts";
import type { FlowLayout } from "../../geometry/flowLayout.ts";
import { type FlowDirection, nextFlowNode } from "../../geometry/nextFlowNode.ts";
import { roundBox, roundLength } from "../../geometry/roundLength.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import { sourcesOf } from "../../model/amount.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import { go } from "../../state/mirrorAddress.ts";
import { parsePlace } from "../../state/place.ts";
import { point, selectPointed, useReading } from "../../state/readingStore.ts";
import { amountText } from "../parts/amountText.ts";
import { flagger } from "../parts/findingAbout.ts";
import { HatchPattern } from "../parts/HatchPattern.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import { FlowBandShape } from "./FlowBandShape.tsx";
import { FlowNodeLink } from "./FlowNodeLink.tsx";
import { litBy } from "./litBy.ts";
import { useFlowMotion } from "./useFlowMotion.ts";
import "./sankey.css";

interface SankeyProps {
  readonly graph: FlowGraph;
  /** The selected node or band, or the gathered node that is opened. */
  readonly item: string | null;
  readonly layout: FlowLayout;
}

const FLAG_PLACES = { horizontal: "above", vertical: "on" } as const;

/** The size of headings relative to labels. */
const HEADING = 0.9;

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
export function Sankey({ graph, item, layout }: SankeyProps) {
  const words = useMessages(flowsMessages);
  const unit = unitName(graph.unit, useLanguage());
  const pointed = useReading(selectPointed);
  const hatch = usePlainId();
  const { review } = useReadingBudget();
  const frame = useRef<SVGSVGElement>(null);
  const [roving, setRoving] = useState<string | null>(null);
  const current = layout.nodes.some((node) => node.id === roving) ? roving : (layout.nodes[0]?.id ?? null);
  useFlowMotion(frame, layout);
  const lit = useMemo(() => litBy(layout, pointed ?? item), [layout, pointed, item]);
  const onKeyDown = (event: KeyboardEvent) => {
    // The address, not the place read from it: Escape may follow Enter before the new address has been read.
    const named = parsePlace(window.location.hash).item ?? item;
    if (event.key === "Escape" && named !== null) go({ view: "flows", item: null });
    const direction = KEYS[layout.orientation][event.key];
    if (!direction) return;
    event.preventDefault();
    const next = current && nextFlowNode(layout, current, direction);
    if (!next) return;
    setRoving(next);
    frame.current?.querySelector<SVGAElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  const described = useMemo(() => {
    const isFlagged = flagger(review.findings);
    return layout.nodes.map((node) => {
      const flagged = isFlagged(sourcesOf(node.amount));
      const label = words.node(node.text.name, amountText(node.amount), unit);
      return { node, flagged, label: label + (flagged ? words.flagged : "") };
    });
  }, [layout, review, words, unit]);
  return (
    <svg
      className="sankey"
      ref={frame}
      viewBox={`0 0 ${roundLength(layout.width)} ${roundLength(layout.height)}`}
      role="group"
      aria-label={`${words.picture}. ${layout.orientation === "vertical" ? words.keysVertical : words.keys}`}
      data-lit={lit ? "true" : undefined}
      fontSize={layout.fontSize}
      onKeyDown={onKeyDown}
      onPointerLeave={() => point(null)}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      {layout.bands.map((band) => (
        <FlowBandShape key={band.id} band={band} hatch={hatch} lit={lit?.has(band.id) ?? false} />
      ))}
      <VeilShapes layout={layout} fade={`${hatch}-fade`} />
      <StageHeadings layout={layout} />
      {described.map(({ node, flagged, label }) => (
        <FlowNodeLink
          key={node.id}
          node={node}
          label={label}
          flag={flagged ? FLAG_PLACES[layout.orientation] : null}
          tabStop={node.id === current}
          selected={node.id === item}
          lit={lit?.has(node.id) ?? false}
          onFocus={setRoving}
        />
      ))}
    </svg>
  );
}

/** In which the paper fades in, in px. */
const FADE = 14;

/** Paper over the bands where headings and labels stand. */
function VeilShapes({ layout, fade }: { readonly layout: FlowLayout; readonly fade: string }) {
  return (
    <>
      <defs>
        <linearGradient id={fade} x1="0" y1="0" x2="0" y2="1">
          <stop className="sankey__veil-edge" offset="0" />
          <stop className="sankey__veil-paper" offset="1" />
        </linearGradient>
      </defs>
      {layout.veils.map(roundBox).map(({ x, y, width, height }) => (
        <g key={y} className="sankey__veil">
          <rect {...{ x, y, width }} height={FADE} fill={`url(#${fade})`} />
          <rect
            {...{ x, width }}
            y={roundLength(y + FADE)}
            height={roundLength(Math.max(0, height - FADE))}
          />
        </g>
      ))}
    </>
  );
}

/** The name of each stage, smaller where it has little room. */
function StageHeadings({ layout }: { readonly layout: FlowLayout }) {
  const words = useMessages(flowsMessages).stages;
  return layout.headings.map(({ stage, x, y, anchor, room }) => {
    const fontSize = fitFontSize(words[stage], { room, fontSize: layout.fontSize * HEADING });
    return (
      <text
        key={stage}
        className="sankey__heading"
        x={roundLength(x)}
        y={roundLength(y)}
        fontSize={roundLength(fontSize)}
        textAnchor={anchor}
      >
        {words[stage]}
      </text>
    );
  });
}
