import { projectsMessages } from "../../i18n/projects.ts";
import type { ProjectSheet } from "../../model/projects.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ProjectCard } from "./ProjectCard.tsx";

/** All projects, the largest first. */
export function ProjectCards({ sheets }: { readonly sheets: readonly ProjectSheet[] }) {
  const words = useMessages(projectsMessages);
  if (sheets.length === 0) return null;
  return (
    <section className="projects__cards">
      <h2>{words.cards}</h2>
      <ul className="projects__grid">
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <ProjectCard sheet={sheet} />
          </li>
        ))}
      </ul>
    </section>
  );
}
