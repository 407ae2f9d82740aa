import { useMemo } from "react";
import { shareOf } from "../../../budget/money.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { formatPercent } from "../../../i18n/format.ts";
import { hearingBriefMessages } from "../../../i18n/hearingBrief.ts";
import { type Amount, moneyOf } from "../../../model/amount.ts";
import { buildFlowGraph } from "../../../model/buildFlowGraph.ts";
import { buildFunctionTree, ROOT_ID } from "../../../model/buildFunctionTree.ts";
import type { FunctionTree } from "../../../model/functionTree.ts";
import { FunctionTable } from "../../functions/FunctionTable.tsx";
import { HatchLegend } from "../../functions/HatchLegend.tsx";
import { Sunburst } from "../../functions/Sunburst.tsx";
import { UndrawnLines } from "../../functions/UndrawnLines.tsx";
import { useSunburstLayout } from "../../functions/useSunburstLayout.ts";
import { AmountText } from "../../parts/AmountText.tsx";
import { PictureSources } from "../../parts/PictureSources.tsx";
import { useReadingBudget } from "../../parts/readingBudget.ts";
import { useMessages } from "../../parts/useMessages.ts";
import { NoPicture } from "../../states/NoPicture.tsx";
import "../../functions/functions.css";

/** The picture's width and height on paper, in px. */
const SIZE = 370;

/** The total with carry-over, its key figures, and where it goes as a picture and as a table. */
export function BriefTotal() {
  const words = useMessages(hearingBriefMessages);
  const { budget, review } = useReadingBudget();
  const tree = useMemo(
    () => buildFunctionTree(budget, review.agreement, "with-carry-over"),
    [budget, review],
  );
  return (
    <section className="brief-part">
      <h2 className="brief-part__title">{words.total}</h2>
      {tree === null ? <NoPicture /> : <TotalOf tree={tree} />}
    </section>
  );
}

function TotalOf({ tree }: { readonly tree: FunctionTree }) {
  const layout = useSunburstLayout({ tree, item: ROOT_ID, size: SIZE });
  return (
    <>
      <div className="brief-total">
        <figure className="brief-total__picture">
          <Sunburst tree={tree} item={ROOT_ID} layout={layout} />
          <HatchLegend layout={layout} />
        </figure>
        <div>
          <p className="brief-total__amount numeral">
            <AmountText amount={tree.root.amounts.total} unit />
          </p>
          <KeyFigures tree={tree} />
        </div>
      </div>
      <FunctionTable tree={tree} node={tree.root} />
      <UndrawnLines nodes={layout.undrawn} />
      <PictureSources holders={tree.tables} />
    </>
  );
}

function KeyFigures({ tree }: { readonly tree: FunctionTree }) {
  const common = useMessages(commonMessages);
  const { budget, review } = useReadingBudget();
  const { total, current, carriedOver } = tree.root.amounts;
  const graph = useMemo(() => buildFlowGraph(budget, review.agreement, "with-carry-over"), [budget, review]);
  const natureOf = (kind: "basic" | "project-spending"): Amount =>
    graph?.nodes.find((node) => node.subject.kind === kind)?.amount ?? {
      kind: "undisclosed",
      unit: tree.unit,
    };
  const figures: readonly (readonly [string, Amount])[] = [
    [common.current, current],
    [common.carriedOver, carriedOver],
    [common.basic, natureOf("basic")],
    [common.project, natureOf("project-spending")],
  ];
  return (
    <dl className="brief-figures">
      {figures.map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span className="brief-figures__amount numeral">
              <AmountText amount={amount} />
            </span>{" "}
            <Share amount={amount} whole={total} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Share({ amount, whole }: { readonly amount: Amount; readonly whole: Amount }) {
  const words = useMessages(hearingBriefMessages);
  const [part, all] = [moneyOf(amount), moneyOf(whole)];
  const share = part && all ? shareOf(part, all) : null;
  return share && <span className="brief-figures__share">{words.ofWhole(formatPercent(share))}</span>;
}
