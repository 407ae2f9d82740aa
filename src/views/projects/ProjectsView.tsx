import { useMemo } from "react";
import { projectsMessages } from "../../i18n/projects.ts";
import { statesMessages } from "../../i18n/states.ts";
import { buildProjectMoney } from "../../model/projectMoney.ts";
import { buildProjects } from "../../model/projects.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { NoPicture } from "../states/NoPicture.tsx";
import { TakeData } from "../takeAway/TakeData.tsx";
import { ProjectCards } from "./ProjectCards.tsx";
import { ProjectPanel } from "./ProjectPanel.tsx";
import { ProjectSwitch } from "./ProjectSwitch.tsx";
import { ProjectsHead } from "./ProjectsHead.tsx";
import "./projects.css";

/** The named projects with their money and their performance targets; one of them in full where the address names it. */
export function ProjectsView() {
  const words = useMessages(projectsMessages);
  const states = useMessages(statesMessages);
  const { item } = usePlace();
  const { budget, review } = useReadingBudget();
  const projects = useMemo(() => buildProjects(budget, review.agreement), [budget, review]);
  const money = useMemo(
    () => buildProjectMoney(budget, review.agreement, projects),
    [budget, review, projects],
  );
  const { sheets } = projects;
  const chosen = sheets.find((sheet) => sheet.name === item);
  return (
    <div className="projects">
      <div className="projects__head">
        <h1 className="projects__title">{words.title}</h1>
        {sheets.length > 0 && <TakeData of={words.title} subject={{ kind: "projects" }} />}
      </div>
      {chosen ? (
        <>
          <ProjectSwitch sheets={sheets} chosen={chosen.name} />
          <ProjectPanel key={chosen.name} sheet={chosen} />
        </>
      ) : (
        <>
          {item !== null && (
            <p className="projects__astray" role="status">
              {states.noPlaceText}
            </p>
          )}
          {sheets.length === 0 ? <NoPicture /> : <ProjectsHead sheets={sheets} money={money} />}
          <ProjectCards sheets={sheets} />
        </>
      )}
    </div>
  );
}
