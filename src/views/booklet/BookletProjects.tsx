import { useMemo } from "react";
import { projectsMessages } from "../../i18n/projects.ts";
import { buildProjectMoney } from "../../model/projectMoney.ts";
import { buildProjects, type ProjectSheet } from "../../model/projects.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { FormFields } from "../projects/FormFields.tsx";
import { FormGoals } from "../projects/FormGoals.tsx";
import { FundingTable } from "../projects/FundingTable.tsx";
import { IndicatorTable } from "../projects/IndicatorTable.tsx";
import { ProjectFigures } from "../projects/ProjectFigures.tsx";
import { ProjectsHead } from "../projects/ProjectsHead.tsx";
import { ProjectTags } from "../projects/ProjectTags.tsx";
import { FormRemarks } from "../projects/quality/FormRemarks.tsx";
import { MoneyWithoutTargets } from "../projects/quality/MoneyWithoutTargets.tsx";
import { qualityOf } from "../projects/quality/qualityOf.ts";
import { NoPicture } from "../states/NoPicture.tsx";
import "../projects/projects.css";
import "../projects/projectPanel.css";

/** Every named project in full: its money, its goals and indicators, and what is asked of them. */
export function BookletProjects() {
  const { budget, review } = useReadingBudget();
  const projects = useMemo(() => buildProjects(budget, review.agreement), [budget, review]);
  const money = useMemo(
    () => buildProjectMoney(budget, review.agreement, projects),
    [budget, review, projects],
  );
  if (projects.sheets.length === 0) return <NoPicture />;
  return (
    <>
      <ProjectsHead sheets={projects.sheets} money={money} />
      {projects.sheets.map((sheet) => (
        <BookletProject key={sheet.name} sheet={sheet} />
      ))}
    </>
  );
}

function BookletProject({ sheet }: { readonly sheet: ProjectSheet }) {
  const words = useMessages(projectsMessages);
  const { budget } = useReadingBudget();
  const { forms, moneyWithoutTargets } = qualityOf(budget);
  const { form } = sheet;
  const quality = form && forms.find((candidate) => candidate.form === form.id);
  return (
    <article className="booklet-project">
      <header className="project-panel__head">
        <h3 className="project-panel__name">
          <PrintedName printed={sheet.name} />
        </h3>
        <ProjectTags sheet={sheet} />
      </header>
      <ProjectFigures sheet={sheet} />
      <MoneyWithoutTargets money={moneyWithoutTargets.filter(({ project }) => project === sheet.name)} />
      {form === null ? (
        <p className="project-panel__none">{words.noTargetsWhy}</p>
      ) : (
        <>
          <IndicatorTable form={form} />
          <FormGoals form={form} />
          <FundingTable form={form} />
          {quality && <FormRemarks quality={quality} />}
          <FormFields form={form} />
        </>
      )}
    </article>
  );
}
