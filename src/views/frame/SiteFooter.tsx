import type { Budget } from "../../budget/budget.ts";
import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";

interface SiteFooterProps {
  readonly budget: Budget;
  readonly entry: CatalogueEntry;
}

/** Where the data comes from, how this site treats it, and the data itself. */
export function SiteFooter({ budget, entry }: SiteFooterProps) {
  const words = useMessages(frameMessages);
  const { source, converted } = budget.provenance;
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p>
          {words.footerSource(source.title)} · {words.footerConverted(converted.on)}
        </p>
        <p>{words.footerHow}</p>
        <p className="footer__links">
          <a href={`data/${entry.file}`}>{words.footerData}</a>
          <a href="data/schema/budget.schema.json">{words.footerSchema}</a>
          <button type="button" className="footer__print" onClick={() => window.print()}>
            {words.print}
          </button>
        </p>
        <p className="footer__body">
          <PrintedName printed={budget.body.name} /> · {words.year(budget.year)}
        </p>
      </div>
    </footer>
  );
}
