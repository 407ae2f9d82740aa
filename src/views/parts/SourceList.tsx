import type { SourceId } from "../../budget/sourceId.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "./readingBudget.ts";
import { sourceLabel } from "./sourceLabel.ts";
import { useMessages } from "./useMessages.ts";

/** The printed cells that something rests on, each a link to its highlighted cell. */
export function SourceList({ sources }: { readonly sources: readonly SourceId[] }) {
  const words = useMessages(commonMessages);
  const href = useHref();
  const { budget, names } = useReadingBudget();
  const { language } = usePlace();
  const unique = [...new Set(sources)];
  if (unique.length === 0) return null;
  return (
    <div className="sources">
      <h4 className="sources__title">{words.sources}</h4>
      <ul className="sources__list">
        {unique.map((source) => (
          <li key={source}>
            <a href={href({ view: "tables", item: source })}>
              {sourceLabel(source, { budget, names, language })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
