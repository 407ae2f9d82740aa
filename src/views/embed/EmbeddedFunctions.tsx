import { useMemo, useRef } from "react";
import { REST } from "../../geometry/sunburstScope.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { buildFunctionTree, functionTotals, ROOT_ID } from "../../model/buildFunctionTree.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { trailTo } from "../../model/trailTo.ts";
import { useShows } from "../../state/embed/embedStore.ts";
import { usePlace } from "../../state/readingStore.ts";
import { FunctionPanel } from "../functions/FunctionPanel.tsx";
import { FunctionTable } from "../functions/FunctionTable.tsx";
import { HatchLegend } from "../functions/HatchLegend.tsx";
import { playSunburst } from "../functions/playSunburst.ts";
import { Sunburst } from "../functions/Sunburst.tsx";
import { UndrawnLines } from "../functions/UndrawnLines.tsx";
import { useSunburstLayout } from "../functions/useSunburstLayout.ts";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMeasuredWidth } from "../parts/useElementWidth.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ViewHead } from "../parts/ViewHead.tsx";
import { LostPlace } from "../states/LostPlace.tsx";
import { NoPicture } from "../states/NoPicture.tsx";
import "../functions/functions.css";

const LARGEST = 660;

/** Without controls there is no choice of basis. */
const NO_TOTALS = { "with-carry-over": null, "current-year": null };

/** The sunburst in a frame, with as much around it as its editor wants. */
export function EmbeddedFunctions() {
  const words = useMessages(functionsMessages);
  const { budget, review } = useReadingBudget();
  const { basis, item, view } = usePlace();
  const controls = useShows("controls");
  const tree = useMemo(() => buildFunctionTree(budget, review.agreement, basis), [budget, review, basis]);
  const all = useMemo(() => functionTotals(budget, review.agreement), [budget, review]);
  const totals = controls ? all : NO_TOTALS;
  const named = view === "functions" && item !== null ? item : ROOT_ID;
  return (
    <>
      <ViewHead title={words.title} lead={words.lead} totals={totals} />
      {tree ? <Picture tree={tree} item={named} /> : <NoPicture />}
    </>
  );
}

function Picture({ tree, item }: { readonly tree: FunctionTree; readonly item: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useMeasuredWidth(frame, LARGEST);
  const layout = useSunburstLayout({ tree, item, size: width && Math.min(LARGEST, width) });
  const [panel, table, source] = [useShows("panel"), useShows("table"), useShows("source")];
  const found = trailTo(tree.root, item.split(REST, 1)[0] ?? "");
  const trail = found ?? [tree.root];
  const node = trail[trail.length - 1] ?? tree.root;
  const gathered = layout?.focus.gathered ?? [];
  return (
    <>
      {found === null && <LostPlace />}
      <div className={panel ? "functions" : "functions embed__alone"}>
        <figure className="functions__picture" ref={frame}>
          {layout && <Sunburst tree={tree} item={item} layout={layout} play={playSunburst} />}
          {layout && <HatchLegend layout={layout} />}
        </figure>
        {panel && (
          <div className="functions__beside">
            <FunctionPanel tree={tree} trail={trail} />
          </div>
        )}
        <div className="functions__table">
          {table && (
            <FunctionTable tree={tree} node={gathered.length > 0 ? { ...node, children: gathered } : node} />
          )}
          {layout && <UndrawnLines nodes={layout.undrawn} />}
          {source && <PictureSources holders={tree.tables} />}
        </div>
      </div>
    </>
  );
}
