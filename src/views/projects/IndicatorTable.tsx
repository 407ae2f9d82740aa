import type { PerformanceForm } from "../../budget/budget.ts";
import type { IndicatorClass } from "../../budget/roles.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import { qualityMessages } from "../../i18n/quality.ts";
import { groupIndicators, type IndicatorGroup } from "../../model/indicatorPairs.ts";
import type { FormQuality } from "../../review/quality/targetQuality.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { IndicatorRow } from "./IndicatorRow.tsx";
import { qualityOf } from "./quality/qualityOf.ts";
import "./indicatorTable.css";

/** The indicators by class (一级), kind (二级) and name (三级), with the values for the period and for the year. */
export function IndicatorTable({ form }: { readonly form: PerformanceForm }) {
  const words = useMessages(projectsMessages);
  const asked = useMessages(qualityMessages);
  const { budget } = useReadingBudget();
  const quality = qualityOf(budget).forms.find((candidate) => candidate.form === form.id) ?? null;
  return (
    <section className="project-section">
      <h3>{words.indicators}</h3>
      {quality && (
        <p className="target-count">
          {asked.counted(quality.annual.targets, quality.annual.measurable)}
          {asked.end}
          {quality.indicators.some(({ remarks }) => remarks.length > 0) && asked.marked}
        </p>
      )}
      <table className="form-table indicators">
        <caption>{words.indicatorsCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className="indicators__name">
              {words.indicator}
            </th>
            <th scope="col" className="indicators__value">
              <Term id="period-target">{words.periodValue}</Term>
            </th>
            <th scope="col" className="indicators__value">
              <Term id="annual-target">{words.annualValue}</Term>
            </th>
          </tr>
        </thead>
        {groupIndicators(form).map((group) => (
          <GroupRows key={group.className} group={group} quality={quality} />
        ))}
      </table>
    </section>
  );
}

/** The glossary's entry for each class of indicators. */
const CLASS_TERMS: Readonly<Record<Exclude<IndicatorClass, "other">, string>> = {
  cost: "cost-indicators",
  output: "output-indicators",
  benefit: "benefit-indicators",
  satisfaction: "satisfaction-indicators",
};

interface GroupRowsProps {
  readonly group: IndicatorGroup;
  readonly quality: FormQuality | null;
}

function GroupRows({ group, quality }: GroupRowsProps) {
  const words = useMessages(projectsMessages);
  const { language } = usePlace();
  const term = group.class === "other" ? group.className : CLASS_TERMS[group.class];
  return (
    <tbody>
      <tr className="indicators__group">
        <th scope="rowgroup" colSpan={3}>
          <Term id={term}>{words.indicatorClass.label(group.class, group.className)}</Term>
          {language === "en" && (
            <span className="form-table__printed" lang="zh-CN">
              {group.className}
            </span>
          )}
        </th>
      </tr>
      {group.pairs.map((pair) => (
        <IndicatorRow
          key={pair.indicator.id}
          pair={pair}
          quality={quality?.indicators.find(({ indicator }) => indicator === pair.indicator.id) ?? null}
        />
      ))}
    </tbody>
  );
}
