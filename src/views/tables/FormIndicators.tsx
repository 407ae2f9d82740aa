import type { Indicator, PerformanceForm, Target } from "../../budget/budget.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { useHref } from "../../state/readingStore.ts";
import { FindingMark } from "../parts/FindingMark.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { MarkArrow } from "./MarkArrow.tsx";
import { fieldId } from "./readSelection.ts";
import { ScrollRegion } from "./ScrollRegion.tsx";
import { useSheetMarks } from "./sheetMarks.ts";
import { useMark } from "./useMark.ts";

/** A form's goals and indicators as printed: the target for the whole period beside the target for the year. */
export function FormIndicators({ form }: { readonly form: PerformanceForm }) {
  const words = useMessages(tablesMessages);
  return (
    <ScrollRegion label={words.scroll(words.formIndicators)}>
      <table className="printed-table printed-table--words">
        <caption className="visually-hidden">{words.formIndicators}</caption>
        <IndicatorHead />
        <tbody>
          <tr className="printed-row">
            <th scope="row" colSpan={2} className="printed-cell printed-cell--words">
              {words.formGoals}
            </th>
            <Goal id={fieldId(form.id, "period", "goal")} text={form.goals.period} />
            <Goal id={fieldId(form.id, "annual", "goal")} text={form.goals.annual} />
          </tr>
          {form.indicators.map((indicator, index) => (
            <IndicatorRow
              key={indicator.id}
              indicator={indicator}
              opensClass={form.indicators[index - 1]?.className !== indicator.className}
              classRows={form.indicators.filter((other) => other.className === indicator.className).length}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function IndicatorHead() {
  const words = useMessages(tablesMessages);
  const phases = [words.period, words.annual];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="printed-column">
          {words.indicatorClass}
        </th>
        <th scope="col" rowSpan={2} className="printed-column">
          {words.indicatorCategory}
        </th>
        {phases.map((phase) => (
          <th key={phase} scope="colgroup" colSpan={2} className="printed-column printed-cell--opens-side">
            {phase}
          </th>
        ))}
      </tr>
      <tr>
        {phases.flatMap((phase) => [
          <th key={`${phase} name`} scope="col" className="printed-column printed-cell--opens-side">
            {words.indicatorName}
          </th>,
          <th key={`${phase} value`} scope="col" className="printed-column">
            {words.indicatorValue}
          </th>,
        ])}
      </tr>
    </thead>
  );
}

function Goal({ id, text }: { readonly id: string; readonly text: string }) {
  const words = useMessages(tablesMessages);
  const mark = useMark(id);
  return (
    <td {...mark} colSpan={2} className="printed-cell printed-cell--words printed-cell--opens-side">
      {mark["data-marked"] && <MarkArrow />}
      {text.trim() === "" ? (
        <span className="sheet-unfilled">{words.notPrinted}</span>
      ) : (
        <PrintedName printed={text.trim()} />
      )}
    </td>
  );
}

interface IndicatorRowProps {
  readonly indicator: Indicator;
  readonly opensClass: boolean;
  readonly classRows: number;
}

function IndicatorRow({ indicator, opensClass, classRows }: IndicatorRowProps) {
  const { period, annual } = indicator;
  return (
    <tr className="printed-row">
      {opensClass && (
        <th
          scope="rowgroup"
          rowSpan={classRows}
          className="printed-cell printed-cell--words printed-cell--group"
        >
          <PrintedName printed={indicator.className} />
        </th>
      )}
      <th scope="row" className="printed-cell printed-cell--words printed-cell--head">
        <PrintedName printed={period?.category ?? annual?.category ?? indicator.category} />
        {period && annual && annual.category !== period.category && (
          <span className="printed-cell__other">
            <PrintedName printed={annual.category} />
          </span>
        )}
      </th>
      <TargetCells target={period} />
      <TargetCells target={annual} />
    </tr>
  );
}

function TargetCells({ target }: { readonly target: Target | null }) {
  if (target === null) return <td colSpan={2} className="printed-cell printed-cell--opens-side" />;
  return (
    <>
      <td className="printed-cell printed-cell--words printed-cell--opens-side">
        <PrintedName printed={target.name} />
      </td>
      <TargetValue target={target} />
    </>
  );
}

function TargetValue({ target }: { readonly target: Target }) {
  const href = useHref();
  const { flags } = useSheetMarks();
  const mark = useMark(target.id);
  return (
    <td {...mark} className="printed-cell printed-cell--words">
      {mark["data-marked"] && <MarkArrow />}
      <a className="printed-figure" href={href({ view: "tables", item: target.id })}>
        <PrintedName printed={target.value} />
      </a>
      {flags.has(target.id) && <FindingMark sources={[target.id]} />}
    </td>
  );
}
