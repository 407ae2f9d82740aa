import { type KeyboardEvent, type SyntheticEvent, useMemo, useRef, useState } from "react";
import { unitName } from "../../budget/unitName.ts";
import { type ArcDirection, nextArc } from "../../geometry/nextArc.ts";
import type { SunburstArc, SunburstLayout } from "../../geometry/sunburst.ts";
import { textScale } from "../../geometry/textScale.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { sourcesOf } from "../../model/amount.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { go } from "../../state/mirrorAddress.ts";
import { point, useHrefTo, usePlace } from "../../state/readingStore.ts";
import { amountText } from "../parts/amountText.ts";
import { flagger } from "../parts/findingAbout.ts";
import { HatchPattern } from "../parts/HatchPattern.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import { itemOf } from "./itemOf.ts";
import { SunburstArcLink } from "./SunburstArcLink.tsx";
import { SunburstCentre } from "./SunburstCentre.tsx";
import { shareText } from "./sunburstText.ts";
import { useKeepFocus } from "./useKeepFocus.ts";
import { usePointedArc } from "./usePointedArc.ts";
import { type PlaySunburst, useSunburstMotion } from "./useSunburstMotion.ts";
import "./sunburst.css";

interface SunburstProps {
  readonly tree: FunctionTree;
  /** The selected item of the address: what the picture is zoomed to, or a leaf in it. */
  readonly item: string;
  readonly layout: SunburstLayout;
  /** What plays a change of place in this picture; nothing where it is never zoomed. */
  readonly play?: PlaySunburst;
  /** Told of every layout that is drawn and stands still. */
  readonly onStill?: (layout: SunburstLayout) => void;
}

const KEYS: Readonly<Record<string, ArcDirection>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowDown: "in",
  ArrowUp: "out",
  Home: "first",
  End: "last",
};

/** The disc, where it leads one level up. */
const CENTRE = ".centre--link";

/** The zoomable sunburst: every arc a link, one tab stop, arrow keys along siblings and levels. */
export function Sunburst({ tree, item, layout, play, onStill }: SunburstProps) {
  const words = useMessages(functionsMessages);
  const language = useLanguage();
  const hatch = usePlainId();
  const { review } = useReadingBudget();
  const scale = textScale(usePlace().text);
  const [roving, setRoving] = useState<string | null>(null);
  const current = layout.arcs.some((arc) => arc.id === roving) ? roving : (layout.arcs[0]?.id ?? null);
  const frame = useRef<SVGSVGElement>(null);
  const href = useHrefTo("functions");
  const moving = useSunburstMotion({ layout, play: play ?? null, onStill });
  usePointedArc(frame, layout);
  useKeepFocus(frame, layout.focus.id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && layout.focus.parentId !== null) {
      event.preventDefault();
      go({ view: "functions", item: itemOf(layout.focus.parentId) });
      return;
    }
    const direction = KEYS[event.key];
    if (!direction || current === null) return;
    event.preventDefault();
    const centre = frame.current?.querySelector<SVGAElement>(CENTRE);
    const next = event.target === centre ? current : nextArc(layout, current, direction);
    if (next === null) {
      // Beyond the innermost ring lies the disc, which leads one level up.
      if (direction === "out") centre?.focus();
      return;
    }
    setRoving(next);
    frame.current?.querySelector<SVGAElement>(`[data-arc="${CSS.escape(next)}"]`)?.focus();
  };
  const described = useMemo(() => {
    const describe = (arc: SunburstArc) =>
      words.arc(
        arc.text.name,
        amountText(arc.amount),
        unitName(tree.unit, language),
        shareText(arc.amount, tree.root.amounts.total),
      );
    const isFlagged = flagger(review.findings);
    return layout.arcs.map((arc) => {
      const flagged = isFlagged(sourcesOf(arc.amount));
      return { arc, flagged, label: describe(arc) + (flagged ? words.flagged : "") };
    });
  }, [layout, review, tree, words, language]);
  const { size } = layout;
  const half = size / 2;
  return (
    <svg
      className="sunburst"
      ref={frame}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      role="group"
      aria-label={`${words.picture}. ${words.keys}`}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const id = arcAt(event);
        if (id === null) return;
        setRoving(id);
        point(id);
      }}
      onPointerOver={(event) => {
        const id = arcAt(event);
        if (id !== null) point(id);
      }}
      onPointerLeave={() => point(null)}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <g className="sunburst__arcs" ref={moving.arcs}>
        {described.map(({ arc, label, flagged }) => (
          <SunburstArcLink
            key={arc.id}
            arc={arc}
            href={href(arc.opens ?? arc.id)}
            hatch={hatch}
            label={label}
            tabStop={arc.id === current}
            selected={arc.id === item && arc.opens === null}
            flagged={flagged}
          />
        ))}
      </g>
      <g className="sunburst__motion" ref={moving.stage} />
      <SunburstCentre layout={layout} rootName={words.all} scale={scale} />
    </svg>
  );
}

/** The id of the arc in which an event took place. */
function arcAt({ target }: SyntheticEvent): string | null {
  const arc = target instanceof Element ? target.closest("[data-arc]") : null;
  return arc?.getAttribute("data-arc") ?? null;
}
