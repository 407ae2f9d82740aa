import { useMemo } from "react";
import { unitName } from "../../budget/unitName.ts";
import { commonMessages } from "../../i18n/common.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { weightOf } from "../../model/amount.ts";
import { buildProjects, type ProjectSheet } from "../../model/projects.ts";
import { useHref } from "../../state/readingStore.ts";
import { AmountBar } from "../parts/AmountBar.tsx";
import { AmountText } from "../parts/AmountText.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";

const MOST_SHOWN = 6;

/** The largest projects with their money, and which have published targets. */
export function OverviewProjects() {
  const words = useMessages(overviewMessages);
  const common = useMessages(commonMessages);
  const language = useLanguage();
  const href = useHref();
  const { budget, review } = useReadingBudget();
  const { sheets, unit } = useMemo(() => buildProjects(budget, review.agreement), [budget, review]);
  const [largest] = sheets;
  if (largest === undefined) return null;
  const targeted = sheets.filter((sheet) => sheet.form !== null).length;
  return (
    <section className="overview-section">
      <h2>{words.projectsTitle}</h2>
      <p className="overview-section__lead">{words.projectsLead(sheets.length, targeted)}</p>
      <table className="lines">
        <caption className="visually-hidden">
          {words.projectsTitle} · {unitName(unit, language)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{common.project}</th>
            <th scope="col" className="lines__bar">
              <span className="visually-hidden">{common.share}</span>
            </th>
            <th scope="col" className="lines__number">
              {common.total}（{unitName(unit, language)}）
            </th>
          </tr>
        </thead>
        <tbody>
          {sheets.slice(0, MOST_SHOWN).map((sheet) => (
            <ProjectRow key={sheet.name} sheet={sheet} whole={weightOf(largest.total)} />
          ))}
        </tbody>
      </table>
      <p className="overview-section__more">
        <a href={href({ view: "projects" })}>{words.seeProjects} →</a>
      </p>
    </section>
  );
}

function ProjectRow({ sheet, whole }: { readonly sheet: ProjectSheet; readonly whole: number }) {
  const words = useMessages(overviewMessages);
  const href = useHref();
  return (
    <tr>
      <th scope="row" className="lines__name">
        <a href={href({ view: "projects", item: sheet.name })}>
          <PrintedName printed={sheet.name} />
          {sheet.form === null && <span className="overview-projects__note"> {words.noTargets}</span>}
        </a>
      </th>
      <td className="lines__bar">
        <AmountBar
          whole={whole}
          parts={[
            { key: "current", weight: weightOf(sheet.current), tone: { hue: "stone", shade: 1 } },
            {
              key: "carried",
              weight: weightOf(sheet.carriedOver),
              tone: { hue: "stone", shade: 1 },
              hatched: true,
            },
          ]}
        />
      </td>
      <td className="lines__number numeral">
        <AmountText amount={sheet.total} />
      </td>
    </tr>
  );
}
