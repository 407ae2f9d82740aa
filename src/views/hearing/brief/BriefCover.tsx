import { hearingMessages } from "../../../i18n/hearing.ts";
import { hearingBriefMessages } from "../../../i18n/hearingBrief.ts";
import { PrintedName } from "../../parts/PrintedName.tsx";
import { useReadingBudget } from "../../parts/readingBudget.ts";
import { useLanguage } from "../../parts/useLanguage.ts";
import { useMessages } from "../../parts/useMessages.ts";
import type { AgendaEntry } from "../agendaEntries.ts";

interface BriefCoverProps {
  readonly entries: readonly AgendaEntry[];
  /** The names of the parts, in order. */
  readonly parts: readonly string[];
  readonly printedOn: Date;
}

/** So many questions leave the cover on one page when each has a line of its own. */
const MOST = 12;

/** Whose budget this is, of which year, from which document, and what the brief holds. */
export function BriefCover({ entries, parts, printedOn }: BriefCoverProps) {
  const words = useMessages(hearingBriefMessages);
  const hearing = useMessages(hearingMessages);
  const language = useLanguage();
  const { budget } = useReadingBudget();
  const { source, converted } = budget.provenance;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(printedOn);
  return (
    <section className={entries.length > MOST ? "brief-cover brief-cover--many" : "brief-cover"}>
      <p className="brief-cover__site">{words.site}</p>
      <h1 className="brief-cover__title">{words.title}</h1>
      <p className="brief-cover__body">
        <PrintedName printed={budget.body.name} />
      </p>
      <p className="brief-cover__year numeral">{budget.year}</p>
      <dl className="brief-cover__facts">
        <Fact name={words.document} value={words.documentPages(source.title, source.pages)} />
        <Fact name={words.converted} value={converted.on} />
        <Fact name={words.printedOn} value={day} />
        <Fact name={words.questions} value={hearing.count(entries.length)} />
      </dl>
      <h2 className="brief-cover__heading">{words.contents}</h2>
      <ol className="brief-cover__parts">
        {parts.map((part) => (
          <li key={part}>
            {part}
            {part === words.questions && (
              <ol className="brief-cover__questions">
                {entries.map(({ key, number, title }) => (
                  <li key={key}>
                    <span className="numeral">{number}</span> {title}
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      <p className="brief-cover__promise">{words.promise}</p>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
