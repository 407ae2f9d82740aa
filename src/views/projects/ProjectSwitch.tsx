import { projectsMessages } from "../../i18n/projects.ts";
import type { ProjectSheet } from "../../model/projects.ts";
import { useHref } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";

interface ProjectSwitchProps {
  readonly sheets: readonly ProjectSheet[];
  readonly chosen: string;
}

/** The way back to all projects and across to the others. */
export function ProjectSwitch({ sheets, chosen }: ProjectSwitchProps) {
  const words = useMessages(projectsMessages);
  const href = useHref();
  return (
    <nav className="project-switch" aria-label={words.otherProjects}>
      <ul className="project-switch__list">
        <li>
          <a className="project-switch__link" href={href({ view: "projects", item: null })}>
            <span aria-hidden="true">← </span>
            {words.allProjects}
          </a>
        </li>
        {sheets.map(({ name }) => (
          <li key={name}>
            <a
              className="project-switch__link"
              href={href({ view: "projects", item: name })}
              aria-current={name === chosen ? "page" : undefined}
            >
              <PrintedName printed={name} short />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
