import type { Target } from "../../budget/budget.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import type { IndicatorPair } from "../../model/indicatorPairs.ts";
import { FindingMark } from "../parts/FindingMark.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { targetSources } from "./targetSources.ts";

/** An indicator on a card: its name and its value, both values where they differ. */
export function CardIndicator({ pair }: { readonly pair: IndicatorPair }) {
  const words = useMessages(projectsMessages);
  const { period, annual } = pair.indicator;
  const differs = pair.kind === "value-differs";
  const single: Target | null = annual ?? period;
  return (
    <div className="project-card__indicator">
      <dt>
        <PrintedName printed={pair.name} short />
      </dt>
      <dd>
        {differs && period ? (
          <>
            <PrintedName printed={period.value} short />
            <span className="project-card__unequal" role="img" aria-label={words.valueDiffers}>
              {" ≠ "}
            </span>
          </>
        ) : null}
        {single && <PrintedName printed={single.value} short />}
        <FindingMark sources={targetSources(pair)} />
      </dd>
    </div>
  );
}
