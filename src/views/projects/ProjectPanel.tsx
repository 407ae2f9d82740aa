import { useRef } from "react";
import type { PerformanceForm } from "../../budget/budget.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import type { ProjectSheet } from "../../model/projects.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useArrival } from "../parts/useArrival.ts";
import { useMessages } from "../parts/useMessages.ts";
import { FormFields } from "./FormFields.tsx";
import { FormGoals } from "./FormGoals.tsx";
import { FundingTable } from "./FundingTable.tsx";
import { IndicatorTable } from "./IndicatorTable.tsx";
import { ProjectFigures } from "./ProjectFigures.tsx";
import { ProjectTags } from "./ProjectTags.tsx";
import { FormRemarks } from "./quality/FormRemarks.tsx";
import { MoneyWithoutTargets } from "./quality/MoneyWithoutTargets.tsx";
import { qualityOf } from "./quality/qualityOf.ts";
import "./projectPanel.css";

/** All that the document publishes of one project. */
export function ProjectPanel({ sheet }: { readonly sheet: ProjectSheet }) {
  const words = useMessages(projectsMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  const { budget } = useReadingBudget();
  const { moneyWithoutTargets } = qualityOf(budget);
  useArrival(heading, sheet.name);
  return (
    <article className="project-panel">
      <header className="project-panel__head">
        <h2 className="project-panel__name" ref={heading} tabIndex={-1}>
          <PrintedName printed={sheet.name} />
        </h2>
        <ProjectTags sheet={sheet} />
      </header>
      <ProjectFigures sheet={sheet} />
      <MoneyWithoutTargets money={moneyWithoutTargets.filter(({ project }) => project === sheet.name)} />
      {sheet.form === null ? (
        <p className="project-panel__none">{words.noTargetsWhy}</p>
      ) : (
        <FormParts form={sheet.form} />
      )}
    </article>
  );
}

function FormParts({ form }: { readonly form: PerformanceForm }) {
  const { budget } = useReadingBudget();
  const quality = qualityOf(budget).forms.find((candidate) => candidate.form === form.id);
  return (
    <div className="project-panel__form">
      <IndicatorTable form={form} />
      <div className="project-panel__side">
        <FormGoals form={form} />
        <FundingTable form={form} />
        {quality && <FormRemarks quality={quality} />}
      </div>
      <FormFields form={form} />
    </div>
  );
}
