import { useMemo } from "react";
import { projectsMessages } from "../../i18n/projects.ts";
import { buildProjectMoney } from "../../model/projectMoney.ts";
import { buildProjects } from "../../model/projects.ts";
import { useShows } from "../../state/embed/embedStore.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ProjectCards } from "../projects/ProjectCards.tsx";
import { ProjectPanel } from "../projects/ProjectPanel.tsx";
import { ProjectSwitch } from "../projects/ProjectSwitch.tsx";
import { ProjectsHead } from "../projects/ProjectsHead.tsx";
import { LostPlace } from "../states/LostPlace.tsx";
import { NoPicture } from "../states/NoPicture.tsx";
import "../projects/projects.css";

/** The projects in a frame: one in full where the address names it, else their money and, as the table, one card each. */
export function EmbeddedProjects() {
  const words = useMessages(projectsMessages);
  const { item } = usePlace();
  const { budget, review } = useReadingBudget();
  const [controls, table] = [useShows("controls"), useShows("table")];
  const projects = useMemo(() => buildProjects(budget, review.agreement), [budget, review]);
  const money = useMemo(
    () => buildProjectMoney(budget, review.agreement, projects),
    [budget, review, projects],
  );
  const { sheets } = projects;
  const chosen = sheets.find((sheet) => sheet.name === item);
  if (chosen) {
    return (
      <div className="projects">
        {controls && <ProjectSwitch sheets={sheets} chosen={chosen.name} />}
        <ProjectPanel key={chosen.name} sheet={chosen} />
      </div>
    );
  }
  return (
    <div className="projects">
      <h1 className="projects__title">{words.title}</h1>
      {item !== null && <LostPlace />}
      {sheets.length === 0 ? <NoPicture /> : <ProjectsHead sheets={sheets} money={money} />}
      {table && <ProjectCards sheets={sheets} />}
    </div>
  );
}
