import { projectsMessages } from "../../i18n/projects.ts";
import { groupIndicators, type IndicatorPair } from "../../model/indicatorPairs.ts";
import type { ProjectSheet } from "../../model/projects.ts";
import { useHref } from "../../state/readingStore.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { CardIndicator } from "./CardIndicator.tsx";
import { ProjectBar } from "./ProjectBar.tsx";
import { ProjectTags } from "./ProjectTags.tsx";
import { TargetCount } from "./quality/TargetCount.tsx";
import "./projectCard.css";

/** How many indicators a card shows before it says how many more there are. */
const SHOWN = 4;

/** A project at a glance; the whole card leads to all that is published of it. */
export function ProjectCard({ sheet }: { readonly sheet: ProjectSheet }) {
  const words = useMessages(projectsMessages);
  const href = useHref();
  const pairs = sheet.form ? groupIndicators(sheet.form).flatMap((group) => group.pairs) : [];
  return (
    <article className="project-card card">
      <ProjectTags sheet={sheet} />
      <h3 className="project-card__name">
        <a className="project-card__link" href={href({ view: "projects", item: sheet.name })}>
          <PrintedName printed={sheet.name} />
        </a>
      </h3>
      <p className="project-card__total numeral">
        <AmountText amount={sheet.total} unit />
      </p>
      <ProjectBar current={sheet.current} carriedOver={sheet.carriedOver} />
      {sheet.form === null ? (
        <p className="project-card__none">{words.noTargetsWhy}</p>
      ) : (
        <>
          <TargetCount form={sheet.form.id} />
          <CardIndicators pairs={pairs} />
        </>
      )}
    </article>
  );
}

function CardIndicators({ pairs }: { readonly pairs: readonly IndicatorPair[] }) {
  const words = useMessages(projectsMessages);
  const more = pairs.length - SHOWN;
  return (
    <>
      <dl className="project-card__indicators">
        {pairs.slice(0, SHOWN).map((pair) => (
          <CardIndicator key={pair.indicator.id} pair={pair} />
        ))}
      </dl>
      {more > 0 && <p className="project-card__more">{words.moreIndicators(more)}</p>}
    </>
  );
}
