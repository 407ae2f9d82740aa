import type { Funding } from "../../budget/budget.ts";
import { unitName } from "../../budget/unitName.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";

interface PrintedFundingProps {
  /** null where the form does not list it on this side. */
  readonly funding: Funding | null;
  readonly unit?: boolean;
}

/** A form's money exactly as printed, leading to its place; a blank and a line that is not listed are said in words. */
export function PrintedFunding({ funding, unit = false }: PrintedFundingProps) {
  const words = useMessages(projectsMessages);
  const href = useHref();
  const { language } = usePlace();
  if (funding === null) return <span className="printed-funding--none">{words.absent}</span>;
  if (funding.figure.kind === "blank")
    return (
      <span className="printed-funding--none">
        <Term id="blank">{words.blank}</Term>
      </span>
    );
  return (
    <a
      className={`printed-funding printed-funding--${funding.figure.kind}`}
      href={href({ view: "tables", item: funding.id })}
    >
      {funding.text}
      {unit && ` ${unitName(funding.unit, language)}`}
    </a>
  );
}
