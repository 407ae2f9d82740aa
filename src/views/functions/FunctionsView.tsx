import { memo, useDeferredValue, useMemo, useRef } from "react";
import { REST } from "../../geometry/sunburstScope.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { buildFunctionTree, functionTotals, ROOT_ID } from "../../model/buildFunctionTree.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { trailTo } from "../../model/trailTo.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMeasuredWidth } from "../parts/useElementWidth.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ViewHead } from "../parts/ViewHead.tsx";
import { LostPlace } from "../states/LostPlace.tsx";
import { NoPicture } from "../states/NoPicture.tsx";
import { TakePicture } from "../takeAway/TakePicture.tsx";
import { FunctionLines } from "./FunctionLines.tsx";
import { FunctionPanel } from "./FunctionPanel.tsx";
import { HatchLegend } from "./HatchLegend.tsx";
import { playSunburst } from "./playSunburst.ts";
import { Sunburst } from "./Sunburst.tsx";
import { UndrawnLines } from "./UndrawnLines.tsx";
import { type StillPicture, useStillPicture } from "./useStillPicture.ts";
import { useSunburstLayout } from "./useSunburstLayout.ts";
import "./functions.css";

const LARGEST = 660;

/** What the money is for: the sunburst, the sorted table and the panel of the selected line. */
export function FunctionsView() {
  const words = useMessages(functionsMessages);
  const { budget, review } = useReadingBudget();
  const { basis, item } = usePlace();
  const tree = useMemo(() => buildFunctionTree(budget, review.agreement, basis), [budget, review, basis]);
  const totals = useMemo(() => functionTotals(budget, review.agreement), [budget, review]);
  return (
    <>
      <ViewHead
        title={words.title}
        lead={words.lead}
        totals={totals}
        taking={tree && <TakePicture of={words.title} picture="functions" subject={{ kind: "functions" }} />}
      />
      {tree ? <FunctionsOf tree={tree} item={item ?? ROOT_ID} /> : <NoPicture />}
    </>
  );
}

interface FunctionsOfProps {
  readonly tree: FunctionTree;
  readonly item: string;
}

/** The picture is laid out once its width is known; what stands beside it follows it. */
function FunctionsOf({ tree, item }: FunctionsOfProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useMeasuredWidth(frame, LARGEST);
  const layout = useSunburstLayout({ tree, item, size: width && Math.min(LARGEST, width) });
  const found = useMemo(() => trailTo(tree.root, item.split(REST, 1)[0] ?? ""), [tree, item]);
  const trail = useMemo(() => found ?? [tree.root], [found, tree]);
  // The picture goes first; the panel follows between its frames, the table when it stands.
  const beside = useDeferredValue(useMemo(() => ({ tree, trail }), [tree, trail]));
  const { still, onStill } = useStillPicture(tree, layout);
  return (
    <>
      {found === null && <LostPlace />}
      <div className="functions">
        <figure className="functions__picture" ref={frame}>
          {layout && (
            <Sunburst tree={tree} item={item} layout={layout} play={playSunburst} onStill={onStill} />
          )}
          {layout && <HatchLegend layout={layout} />}
        </figure>
        <div className="functions__beside">
          <FunctionPanel tree={beside.tree} trail={beside.trail} />
        </div>
        {still && <BelowPicture {...still} />}
      </div>
    </>
  );
}

const BelowPicture = memo(function BelowPicture({ tree, layout }: StillPicture) {
  const { trail, gathered } = layout.focus;
  const node = trail[trail.length - 1] ?? tree.root;
  const listed = useMemo(
    () => (gathered.length > 0 ? { ...node, id: `${node.id}${REST}`, children: gathered } : node),
    [node, gathered],
  );
  return (
    <div className="functions__table">
      <FunctionLines tree={tree} node={listed} />
      <UndrawnLines nodes={layout.undrawn} />
      <PictureSources holders={tree.tables} />
    </div>
  );
});
