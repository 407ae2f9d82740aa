import type { Budget } from "../../budget/budget.ts";
import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { importLinkMessages } from "../../i18n/importLink.ts";
import { isPacked } from "../../state/packedFiles.ts";
import { PREVIEW } from "../../state/place.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { PackLinks } from "../pack/PackLinks.tsx";
import { AroundPrinted } from "../parts/AroundPrinted.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";

interface SiteFooterProps {
  readonly budget: Budget;
  readonly entry: CatalogueEntry;
}

/** Where the data comes from, how this site treats it, and the data itself. */
export function SiteFooter({ budget, entry }: SiteFooterProps) {
  const words = useMessages(frameMessages);
  const { link } = useMessages(importLinkMessages);
  const href = useHref();
  const published = usePlace().budget !== PREVIEW;
  const { source, converted } = budget.provenance;
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p>
          <AroundPrinted say={words.footerSource} printed={source.title} /> ·{" "}
          {words.footerConverted(converted.on)}
        </p>
        <p>{words.footerHow}</p>
        <p className="footer__links">
          {published && !isPacked() && <a href={`data/${entry.file}`}>{words.footerData}</a>}
          {!isPacked() && <a href="data/schema/budget.schema.json">{words.footerSchema}</a>}
          <button type="button" className="footer__print" onClick={() => window.print()}>
            {words.print}
          </button>
          {!isPacked() && <a href={href({ page: "import" })}>{link}</a>}
          {published && <PackLinks entry={entry} />}
        </p>
        <p className="footer__body">
          <PrintedName printed={budget.body.name} /> · {words.year(budget.year)}
        </p>
      </div>
    </footer>
  );
}
