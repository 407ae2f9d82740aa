import type { Target } from "../../budget/budget.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import type { IndicatorPair, PairKind } from "../../model/indicatorPairs.ts";
import type { IndicatorQuality, Remark } from "../../review/quality/targetQuality.ts";
import { useHref } from "../../state/readingStore.ts";
import { AroundPrinted } from "../parts/AroundPrinted.tsx";
import { FindingMark } from "../parts/FindingMark.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { IndicatorRemarks } from "./quality/IndicatorRemarks.tsx";
import { MarkedName } from "./quality/MarkedName.tsx";
import { targetSources } from "./targetSources.ts";

interface IndicatorRowProps {
  readonly pair: IndicatorPair;
  readonly quality: IndicatorQuality | null;
}

/** One indicator: its kind and name, both values, in words and by a sign where they differ, and what can be asked. */
export function IndicatorRow({ pair, quality }: IndicatorRowProps) {
  const different = DIFFERENT.has(pair.kind);
  return (
    <>
      <tr className={different ? "indicators__row indicators__row--differs" : "indicators__row"}>
        <IndicatorCells pair={pair} remarks={quality?.remarks ?? []} />
      </tr>
      <IndicatorRemarks pair={pair} quality={quality} />
    </>
  );
}

interface IndicatorCellsProps {
  readonly pair: IndicatorPair;
  readonly remarks: readonly Remark[];
}

function IndicatorCells({ pair, remarks }: IndicatorCellsProps) {
  const words = useMessages(projectsMessages);
  const { period, annual } = pair.indicator;
  return (
    <>
      <th scope="row" className="indicators__name">
        <span className="indicators__category">
          <Term id={pair.category}>
            <PrintedName printed={pair.category} short />
          </Term>
        </span>
        <MarkedName printed={pair.name} words={remarks.map(({ words }) => words)} />
        {pair.cuts.map(({ phase, printed }) => (
          <span className="indicators__cut" key={`${phase} ${printed}`}>
            <AroundPrinted say={(text) => words.printedAs(phase, text)} printed={printed} />
          </span>
        ))}
      </th>
      <td className="indicators__value">
        <TargetValue target={period} remarks={remarks} missing={words.onlyAnnual} />
      </td>
      <td className="indicators__value">
        <TargetValue target={annual} remarks={remarks} missing={words.onlyPeriod} />
        <FindingMark sources={targetSources(pair)} />
        <Difference pair={pair} />
      </td>
    </>
  );
}

const DIFFERENT: ReadonlySet<PairKind> = new Set(["value-differs", "name-differs"]);

interface TargetValueProps {
  readonly target: Target | null;
  readonly remarks: readonly Remark[];
  readonly missing: string;
}

function TargetValue({ target, remarks, missing }: TargetValueProps) {
  const words = useMessages(projectsMessages);
  const href = useHref();
  if (target === null) return <span className="indicators__missing">{missing}</span>;
  return (
    <a className="indicators__link" href={href({ view: "tables", item: target.id })}>
      {target.value.trim() === "" ? (
        words.blank
      ) : (
        <MarkedName printed={target.value} words={wordsAbout(target, remarks)} />
      )}
    </a>
  );
}

/** The words of the remarks on one printed target. */
function wordsAbout({ id }: Target, remarks: readonly Remark[]): readonly string[] {
  return remarks.filter(({ source, also }) => source === id || also.includes(id)).map(({ words }) => words);
}

function Difference({ pair }: { readonly pair: IndicatorPair }) {
  const words = useMessages(projectsMessages);
  switch (pair.kind) {
    case "value-differs":
      return (
        <span className="indicators__difference">
          <span aria-hidden="true">≠ </span>
          {words.valueDiffers}
        </span>
      );
    case "name-differs":
      return (
        <span className="indicators__difference">
          <span aria-hidden="true">≠ </span>
          {words.nameDiffers} <PrintedName printed={pair.indicator.annual?.name ?? ""} />
        </span>
      );
    case "same":
    case "cut-short":
    case "only-period":
    case "only-annual":
      return null;
  }
}
