import type { Table } from "../../budget/budget.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";

/** Says that the pictures do not use a table, and why; nothing for a table that agrees with the others. */
export function OutsideNotice({ table }: { readonly table: Table }) {
  const words = useMessages(tablesMessages);
  const href = useHref();
  const { language } = usePlace();
  const { review } = useReadingBudget();
  const outside = review.agreement.outside.find((entry) => entry.table === table.id);
  if (outside === undefined) return null;
  const finding = review.findings.find(({ id }) => id === outside.finding);
  return (
    <div className="sheet-notice sheet-notice--outside">
      <p className="sheet-notice__title">{words.outsideTitle}</p>
      <p>
        {words.outsideText} {finding && `${wordingIn(finding.title, language)} `}
        <a className="sheet-notice__link" href={href({ view: "review", item: finding?.id ?? null })}>
          {words.outsideLink}
        </a>
      </p>
    </div>
  );
}
