import { useHref, usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { holderLabel } from "../parts/sourceLabel.ts";

/** A link to the table, form or statement that something stands in: 表十. */
export function HolderLink({ holder }: { readonly holder: string }) {
  const href = useHref();
  const { budget, names } = useReadingBudget();
  const { language } = usePlace();
  return (
    <a className="holder-link" href={href({ view: "tables", item: holder })}>
      {holderLabel(holder, { budget, names, language })}
    </a>
  );
}
