import { qualityMessages } from "../../../i18n/quality.ts";
import type { IndicatorPair } from "../../../model/indicatorPairs.ts";
import type { IndicatorQuality } from "../../../review/quality/targetQuality.ts";
import { AddToAgenda } from "../../hearing/AddToAgenda.tsx";
import { useMessages } from "../../parts/useMessages.ts";
import { RemarkList } from "./RemarkList.tsx";
import "./quality.css";

interface IndicatorRemarksProps {
  readonly pair: IndicatorPair;
  readonly quality: IndicatorQuality | null;
}

/** The line below an indicator: whether it can be measured, what can be asked, and its way onto the agenda. */
export function IndicatorRemarks({ pair, quality }: IndicatorRemarksProps) {
  const words = useMessages(qualityMessages);
  const remarks = quality?.remarks ?? [];
  const measurable = quality?.measurable.annual ?? quality?.measurable.period ?? null;
  return (
    <tr className="indicator-remarks">
      <td colSpan={3}>
        <div className="indicator-remarks__line">
          <div className="indicator-remarks__asked">
            {measurable !== null && (
              <span className="indicator-remarks__state">
                {measurable ? words.indicatorMeasurable : words.indicatorNotMeasurable}
              </span>
            )}
            {remarks.length > 0 && (
              <details>
                <summary className="indicator-remarks__summary">{words.askedCount(remarks.length)}</summary>
                <RemarkList remarks={remarks} />
              </details>
            )}
          </div>
          <AddToAgenda kind="target" id={pair.indicator.id} title={pair.name} />
        </div>
      </td>
    </tr>
  );
}
