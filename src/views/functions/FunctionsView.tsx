import { useMemo, useRef } from "react";
import { REST } from "../../geometry/sunburstScope.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { buildFunctionTree, ROOT_ID } from "../../model/buildFunctionTree.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { trailTo } from "../../model/trailTo.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PictureSources } from "../parts/PictureSources.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useElementWidth } from "../parts/useElementWidth.ts";
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
import { useSunburstLayout } from "./useSunburstLayout.ts";
import "./functions.css";

const LARGEST = 660;

/** What the money is for: the sunburst, the sorted table and the panel of the selected line. */
export function FunctionsView() {
  const words = useMessages(functionsMessages);
  const { budget, review } = useReadingBudget();
  const { basis, item } = usePlace();
  const trees = useMemo(
    () => ({
      "with-carry-over": buildFunctionTree(budget, review.agreement, "with-carry-over"),
      "current-year": buildFunctionTree(budget, review.agreement, "current-year"),
    }),
    [budget, review],
  );
  const tree = trees[basis];
  const totals = {
    "with-carry-over": trees["with-carry-over"]?.root.amounts.total ?? null,
    "current-year": trees["current-year"]?.root.amounts.total ?? null,
  };
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

function FunctionsOf({ tree, item }: { readonly tree: FunctionTree; readonly item: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame, LARGEST);
  const layout = useSunburstLayout({ tree, item, size: Math.min(LARGEST, width) });
  const found = useMemo(() => trailTo(tree.root, item.split(REST, 1)[0] ?? ""), [tree, item]);
  const trail = found ?? [tree.root];
  const node = trail[trail.length - 1] ?? tree.root;
  const { gathered } = layout.focus;
  const listed = useMemo(
    () => (gathered.length > 0 ? { ...node, id: `${node.id}${REST}`, children: gathered } : node),
    [node, gathered],
  );
  return (
    <>
      {found === null && <LostPlace />}
      <div className="functions">
        <figure className="functions__picture" ref={frame}>
          <Sunburst tree={tree} item={item} layout={layout} play={playSunburst} />
          <HatchLegend layout={layout} />
        </figure>
        <div className="functions__beside">
          <FunctionPanel tree={tree} trail={trail} />
        </div>
        <div className="functions__table">
          <FunctionLines tree={tree} node={listed} />
          <UndrawnLines nodes={layout.undrawn} />
          <PictureSources holders={tree.tables} />
        </div>
      </div>
    </>
  );
}
