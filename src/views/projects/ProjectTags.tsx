import { projectsMessages } from "../../i18n/projects.ts";
import type { ProjectSheet } from "../../model/projects.ts";
import { type ProjectTag, tagsOf } from "../../model/projectTags.ts";
import { useMessages } from "../parts/useMessages.ts";

/** What a reader should know of a project at a glance. */
export function ProjectTags({ sheet }: { readonly sheet: ProjectSheet }) {
  const words = useMessages(projectsMessages);
  const tags = tagsOf(sheet);
  if (tags.length === 0) return null;
  const names: Readonly<Record<ProjectTag, string>> = {
    "one-off": words.oneOff,
    "only-carried-over": words.onlyCarried,
    "no-targets": words.noTargets,
  };
  return (
    <ul className="project-tags">
      {tags.map((tag) => (
        <li key={tag} className={`project-tags__tag project-tags__tag--${tag}`}>
          {names[tag]}
        </li>
      ))}
    </ul>
  );
}
