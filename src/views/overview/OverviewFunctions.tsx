import { useContext, useRef } from "react";
import { overviewMessages } from "../../i18n/overview.ts";
import { ROOT_ID } from "../../model/buildFunctionTree.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { useHref } from "../../state/readingStore.ts";
import { FunctionTable } from "../functions/FunctionTable.tsx";
import { HatchLegend } from "../functions/HatchLegend.tsx";
import { Sunburst } from "../functions/Sunburst.tsx";
import { UndrawnLines } from "../functions/UndrawnLines.tsx";
import { useSunburstLayout } from "../functions/useSunburstLayout.ts";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useElementWidth } from "../parts/useElementWidth.ts";
import { useMessages } from "../parts/useMessages.ts";
import { TakePicture } from "../takeAway/TakePicture.tsx";
import { KEPT, StillContext } from "./kept.ts";
import { OVERVIEW_SIZES, overviewSize } from "./overviewSizes.ts";
import "../functions/functions.css";

/** A longer list belongs to the view of functions. */
const MOST_LINES = 24;

/** The one picture of the overview: the sunburst beside its table. A tap leads one level deeper, into the view of functions. */
export function OverviewFunctions({ tree }: { readonly tree: FunctionTree }) {
  const words = useMessages(overviewMessages);
  const href = useHref();
  const frame = useRef<HTMLElement>(null);
  const [largest] = OVERVIEW_SIZES;
  const size = overviewSize(useElementWidth(frame, largest));
  const layout = useSunburstLayout({ tree, item: ROOT_ID, size });
  const isStill = useContext(StillContext);
  return (
    <section className="overview-section" {...(isStill ? { [KEPT]: "" } : {})}>
      <div className="overview-section__head">
        <h2>{words.functionsTitle}</h2>
        <TakePicture of={words.functionsTitle} picture="functions" subject={{ kind: "functions" }} />
      </div>
      <p className="overview-section__lead">{words.functionsLead}</p>
      <div className="overview-functions">
        <figure className="overview-functions__picture" ref={frame}>
          {isStill ? <EverySize tree={tree} /> : <Sunburst tree={tree} item={ROOT_ID} layout={layout} />}
          <HatchLegend layout={layout} />
        </figure>
        <div className="overview-functions__table">
          <FunctionTable tree={tree} node={tree.root} most={MOST_LINES} />
          <UndrawnLines nodes={layout.undrawn} />
          <PictureSources holders={tree.tables} />
          <p className="overview-section__more">
            <a href={href({ view: "functions" })}>{words.seeFunctions} →</a>
          </p>
        </div>
      </div>
    </section>
  );
}

function EverySize({ tree }: { readonly tree: FunctionTree }) {
  return OVERVIEW_SIZES.map((size) => (
    <div key={size} className={`sized sized--${size}`}>
      <OfSize tree={tree} size={size} />
    </div>
  ));
}

function OfSize({ tree, size }: { readonly tree: FunctionTree; readonly size: number }) {
  const layout = useSunburstLayout({ tree, item: ROOT_ID, size });
  return <Sunburst tree={tree} item={ROOT_ID} layout={layout} />;
}
