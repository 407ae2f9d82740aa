import { useState } from "react";
import { bookletMessages } from "../../i18n/booklet.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { usePaperAddress } from "../paper/usePaperAddress.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { BookletPartName } from "./BookletPart.tsx";

/** Whose budget this is, of which year, from which document, and what the booklet holds. */
export function BookletCover({ parts }: { readonly parts: readonly BookletPartName[] }) {
  const words = useMessages(bookletMessages);
  const frame = useMessages(frameMessages);
  const language = useLanguage();
  const { budget } = useReadingBudget();
  const address = usePaperAddress(budget);
  const [printedOn] = useState(() => new Date());
  const { source, converted } = budget.provenance;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(printedOn);
  return (
    <section className="booklet-cover">
      <p className="booklet-cover__site">{frame.siteName}</p>
      <h1 className="booklet-cover__title">
        <PrintedName printed={budget.body.name} />
      </h1>
      <p className="booklet-cover__year numeral">{budget.year}</p>
      <p className="booklet-cover__name">{words.name}</p>
      <dl className="booklet-cover__facts">
        <Fact name={words.document} value={words.documentPages(source.title, source.pages)} />
        <Fact name={words.converted} value={converted.on} />
        <Fact name={words.printedOn} value={day} />
        <Fact name={words.address} value={address} />
      </dl>
      <nav aria-label={words.contents}>
        <h2 className="booklet-cover__heading">{words.contents}</h2>
        <ol className="booklet-cover__parts">
          {parts.map((part, index) => (
            <li key={part}>
              <span className="numeral">{index + 1}</span> {words[part]}
            </li>
          ))}
        </ol>
      </nav>
      <p className="booklet-cover__promise">{words.promise}</p>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="booklet-cover__fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
