import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { importLinkMessages } from "../../i18n/importLink.ts";
import { isPacked } from "../../state/packedFiles.ts";
import { BOOKLET, PREVIEW } from "../../state/place.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { PackLinks } from "../pack/PackLinks.tsx";
import { PaperAddress } from "../paper/PaperAddress.tsx";
import { AroundPrinted } from "../parts/AroundPrinted.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { TakeWhole } from "../takeAway/TakeWhole.tsx";

interface SiteFooterProps {
  readonly reading: ReadingBudget;
  readonly entry: CatalogueEntry;
}

/** Where the data comes from, how this site treats it, and the data itself. */
export function SiteFooter({ reading, entry }: SiteFooterProps) {
  const words = useMessages(frameMessages);
  const { link } = useMessages(importLinkMessages);
  const href = useHref();
  const published = usePlace().budget !== PREVIEW;
  const { budget } = reading;
  const { source, converted } = budget.provenance;
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p>
          <AroundPrinted say={words.footerSource} printed={source.title} /> ·{" "}
          {words.footerConverted(converted.on)}
        </p>
        <p>{words.footerHow}</p>
        <TakeWhole reading={reading} file={published && !isPacked() ? `data/${entry.file}` : null} />
        <p className="footer__links">
          {!isPacked() && <a href="data/schema/budget.schema.json">{words.footerSchema}</a>}
          {!isPacked() && <a href="licences.txt">{words.footerLicences}</a>}
          <button type="button" className="footer__print" onClick={() => window.print()}>
            {words.print}
          </button>
          <a href={href({ view: BOOKLET })}>{words.booklet}</a>
          {!isPacked() && <a href={href({ page: "import" })}>{link}</a>}
          <a href={href({ page: "accessibility" })}>{words.accessibility}</a>
          {published && <PackLinks entry={entry} />}
        </p>
        <p className="footer__body">
          <PrintedName printed={budget.body.name} /> · {words.year(budget.year)}
        </p>
        <PaperAddress budget={budget} />
      </div>
    </footer>
  );
}
