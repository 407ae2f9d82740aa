import type { Money } from "../../budget/money.ts";
import { formatPercent } from "../../i18n/format.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import { type Amount, sourcesOf } from "../../model/amount.ts";
import type { ProjectMoney } from "../../model/projectMoney.ts";
import type { ProjectSheet } from "../../model/projects.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { FindingMark } from "../parts/FindingMark.tsx";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";

interface ProjectsHeadProps {
  readonly sheets: readonly ProjectSheet[];
  readonly money: ProjectMoney;
}

/** How much project money there is, and how much of it stands under published performance targets. */
export function ProjectsHead({ sheets, money }: ProjectsHeadProps) {
  const words = useMessages(projectsMessages);
  const targeted = sheets.filter((sheet) => sheet.form !== null).length;
  return (
    <section className="projects-head" aria-label={words.shareTitle}>
      <div className="projects-head__sum">
        <p className="projects-head__label">
          <Term id="project-spending">{words.sumBefore}</Term>
        </p>
        <p className="projects-head__total numeral">
          <AmountText amount={money.total} unit />
        </p>
        <p className="projects-head__parts">
          <span>
            <Term id="current-year-budget">{words.sumCurrent}</Term> <AmountText amount={money.current} />
            <FindingMark sources={sourcesOf(money.current)} />
          </span>
          <span>
            <Term id="carried-over">{words.sumCarried}</Term> <AmountText amount={money.carriedOver} />
            <FindingMark sources={sourcesOf(money.carriedOver)} />
          </span>
        </p>
        {money.unnamed.kind !== "undisclosed" && (
          <p className="projects-head__parts">
            <span>
              {words.unnamed} <AmountText amount={money.unnamed} unit />
            </span>
          </p>
        )}
      </div>
      <div className="projects-head__shares">
        <h2 className="projects-head__heading">
          <Term id="performance-target">{words.shareTitle}</Term>
        </h2>
        <p>{words.counted(sheets.length, targeted)}</p>
        <dl className="projects-head__list">
          <Share
            name={words.ofCurrent}
            percent={money.shareOfCurrent}
            part={money.withTargets}
            whole={money.current}
          />
          <Share
            name={words.ofTotal}
            percent={money.shareOfTotal}
            part={money.withTargets}
            whole={money.total}
          />
        </dl>
      </div>
    </section>
  );
}

interface ShareProps {
  readonly name: string;
  readonly percent: Money | null;
  readonly part: Amount;
  readonly whole: Amount;
}

/** A share with the division it comes from, each figure leading to where it is printed. */
function Share({ name, percent, part, whole }: ShareProps) {
  const words = useMessages(projectsMessages);
  return (
    <div className="projects-head__share">
      <dt>{name}</dt>
      <dd>
        <span className="projects-head__percent numeral">
          {percent === null ? words.shareUnknown : formatPercent(percent)}
        </span>
        <span className="projects-head__division">
          {words.sharePart} <AmountText amount={part} /> ÷ {words.shareWhole}{" "}
          <AmountText amount={whole} unit />
        </span>
      </dd>
    </div>
  );
}
