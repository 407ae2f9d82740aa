import type { PerformanceForm } from "../../../budget/budget.ts";
import { hearingBriefMessages } from "../../../i18n/hearingBrief.ts";
import { projectsMessages } from "../../../i18n/projects.ts";
import { qualityMessages } from "../../../i18n/quality.ts";
import { groupIndicators, type IndicatorPair } from "../../../model/indicatorPairs.ts";
import type { FormQuality, Remark } from "../../../review/quality/targetQuality.ts";
import { Mixed } from "../../parts/Mixed.tsx";
import { PrintedName } from "../../parts/PrintedName.tsx";
import { useReadingBudget } from "../../parts/readingBudget.ts";
import { useMessages } from "../../parts/useMessages.ts";
import { MoneyWithoutTargets } from "../../projects/quality/MoneyWithoutTargets.tsx";
import { qualityOf } from "../../projects/quality/qualityOf.ts";
import { UnitCosts } from "../../projects/quality/UnitCosts.tsx";
import { useWording } from "../../review/useWording.ts";

/** Every indicator as printed with what is asked of it; the money for which no target is published. */
export function BriefTargets() {
  const words = useMessages(hearingBriefMessages);
  const quality = useMessages(qualityMessages);
  const { budget } = useReadingBudget();
  const { forms, annual, moneyWithoutTargets } = qualityOf(budget);
  return (
    <section className="brief-part">
      <h2 className="brief-part__title">{words.targets}</h2>
      <p>{quality.summary(annual.targets, annual.measurable)}</p>
      {budget.forms.map((form) => (
        <FormTargets key={form.id} form={form} assessed={forms.find((one) => one.form === form.id)} />
      ))}
      <MoneyWithoutTargets money={moneyWithoutTargets} />
    </section>
  );
}

interface FormTargetsProps {
  readonly form: PerformanceForm;
  readonly assessed: FormQuality | undefined;
}

function FormTargets({ form, assessed }: FormTargetsProps) {
  const projects = useMessages(projectsMessages);
  const quality = useMessages(qualityMessages);
  const pairs = groupIndicators(form).flatMap((group) => group.pairs);
  return (
    <section className="brief-targets">
      <h3 className="brief-part__heading">
        <PrintedName printed={form.project} />
      </h3>
      {assessed && <p>{quality.counted(assessed.annual.targets, assessed.annual.measurable)}</p>}
      <table className="brief-targets__table">
        <thead>
          <tr>
            <th scope="col">{projects.indicator}</th>
            <th scope="col">{projects.periodValue}</th>
            <th scope="col">{projects.annualValue}</th>
            <th scope="col">{quality.asked}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <TargetRow key={pair.indicator.id} pair={pair} remarks={remarksOn(pair, assessed)} />
          ))}
        </tbody>
      </table>
      <RemarkLines remarks={assessed?.remarks ?? []} />
      <UnitCosts costs={assessed?.unitCosts ?? []} />
    </section>
  );
}

function remarksOn({ indicator }: IndicatorPair, assessed: FormQuality | undefined): readonly Remark[] {
  return assessed?.indicators.find((one) => one.indicator === indicator.id)?.remarks ?? [];
}

interface TargetRowProps {
  readonly pair: IndicatorPair;
  readonly remarks: readonly Remark[];
}

function TargetRow({ pair, remarks }: TargetRowProps) {
  const { period, annual } = pair.indicator;
  return (
    <tr>
      <th scope="row">
        <PrintedName printed={pair.name} />
      </th>
      <td lang="zh-CN">{period?.value ?? "–"}</td>
      <td lang="zh-CN">{annual?.value ?? "–"}</td>
      <td>
        <RemarkLines remarks={remarks} />
      </td>
    </tr>
  );
}

function RemarkLines({ remarks }: { readonly remarks: readonly Remark[] }) {
  const say = useWording();
  if (remarks.length === 0) return null;
  return (
    <ul className="brief-targets__remarks">
      {remarks.map((remark) => (
        <li key={remark.id}>
          <strong>
            <Mixed text={say(remark.title)} />
          </strong>{" "}
          <Mixed text={say(remark.suggestion)} />
        </li>
      ))}
    </ul>
  );
}
