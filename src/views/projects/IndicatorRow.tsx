import type { Target } from "../../budget/budget.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import type { IndicatorPair, PairKind } from "../../model/indicatorPairs.ts";
import { useHref } from "../../state/readingStore.ts";
import { FindingMark } from "../parts/FindingMark.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { targetSources } from "./targetSources.ts";

/** One indicator: its kind and name, both values, and in words and by a sign where they differ. */
export function IndicatorRow({ pair }: { readonly pair: IndicatorPair }) {
  const words = useMessages(projectsMessages);
  const { period, annual } = pair.indicator;
  return (
    <tr className={DIFFERENT.has(pair.kind) ? "indicators__row indicators__row--differs" : "indicators__row"}>
      <th scope="row" className="indicators__name">
        <span className="indicators__category">
          <Term id={pair.category}>
            <PrintedName printed={pair.category} short />
          </Term>
        </span>
        <PrintedName printed={pair.name} />
        {pair.cuts.map(({ phase, printed }) => (
          <span className="indicators__cut" key={`${phase} ${printed}`}>
            {words.printedAs(phase, printed)}
          </span>
        ))}
      </th>
      <td className="indicators__value">
        <TargetValue target={period} missing={words.onlyAnnual} />
      </td>
      <td className="indicators__value">
        <TargetValue target={annual} missing={words.onlyPeriod} />
        <FindingMark sources={targetSources(pair)} />
        <Difference pair={pair} />
      </td>
    </tr>
  );
}

const DIFFERENT: ReadonlySet<PairKind> = new Set(["value-differs", "name-differs"]);

interface TargetValueProps {
  readonly target: Target | null;
  readonly missing: string;
}

function TargetValue({ target, missing }: TargetValueProps) {
  const words = useMessages(projectsMessages);
  const href = useHref();
  if (target === null) return <span className="indicators__missing">{missing}</span>;
  return (
    <a className="indicators__link" href={href({ view: "tables", item: target.id })}>
      {target.value.trim() === "" ? words.blank : <PrintedName printed={target.value} />}
    </a>
  );
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
