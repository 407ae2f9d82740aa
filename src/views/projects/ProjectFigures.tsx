import type { ReactNode } from "react";
import type { Funding } from "../../budget/budget.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import { commonMessages } from "../../i18n/common.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import type { Amount } from "../../model/amount.ts";
import type { ProjectSheet } from "../../model/projects.ts";
import { usePlace } from "../../state/readingStore.ts";
import { AddToAgenda } from "../hearing/AddToAgenda.tsx";
import { AmountText } from "../parts/AmountText.tsx";
import { FindingMark } from "../parts/FindingMark.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { sourceLabel } from "../parts/sourceLabel.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { PrintedFunding } from "./PrintedFunding.tsx";
import { ProjectBar } from "./ProjectBar.tsx";

/** The project's money: the whole, its two parts, and what the form plans for the whole implementation period. */
export function ProjectFigures({ sheet }: { readonly sheet: ProjectSheet }) {
  const words = useMessages(projectsMessages);
  const common = useMessages(commonMessages);
  const { current, carriedOver, total, period, form } = sheet;
  return (
    <section className="project-figures">
      <h3 className="visually-hidden">{words.money}</h3>
      <dl className="project-figures__list">
        <Figure name={words.whole} amount={total} />
        <Figure name={<Term id="current-year-budget">{common.current}</Term>} amount={current} />
        <Figure name={<Term id="carried-over">{common.carriedOver}</Term>} amount={carriedOver} />
        {form && (
          <Figure
            name={<Term id="period-target">{words.periodTotal}</Term>}
            amount={period}
            printed={form.funding.period.find(({ role }) => role === "total")}
          />
        )}
      </dl>
      <ProjectBar current={current} carriedOver={carriedOver} />
    </section>
  );
}

interface FigureProps {
  readonly name: ReactNode;
  readonly amount: Amount;
  /** The figure in the form's own unit, shown beside the converted one. */
  readonly printed?: Funding | undefined;
}

function Figure({ name, amount, printed }: FigureProps) {
  return (
    <div className="project-figures__figure">
      <dt>{name}</dt>
      <dd>
        <span className="project-figures__amount numeral">
          <AmountText amount={amount} unit />
        </span>
        <FindingMark sources={amount.kind === "published" ? [amount.source] : []} />
        {printed && printed.unit !== amount.unit && (
          <span className="project-figures__printed">
            = <PrintedFunding funding={printed} unit />
          </span>
        )}
        {amount.kind === "published" && <AgendaChoice source={amount.source} />}
      </dd>
    </div>
  );
}

function AgendaChoice({ source }: { readonly source: SourceId }) {
  const { budget, names } = useReadingBudget();
  const { language } = usePlace();
  return (
    <span className="project-figures__agenda">
      <AddToAgenda kind="figure" id={source} title={sourceLabel(source, { budget, names, language })} />
    </span>
  );
}
