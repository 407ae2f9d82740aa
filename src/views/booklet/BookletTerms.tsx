import { useMemo } from "react";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { drawnItems } from "../terms/drawnItems.ts";
import { TermGroup } from "../terms/TermGroup.tsx";
import { ENTRY_GROUPS, termEntries } from "../terms/termEntries.ts";
import "../terms/terms.css";

/** The terms, and the accounts that this budget uses, in plain words. */
export function BookletTerms() {
  const { budget, review, glossary, glossaryFile } = useReadingBudget();
  const { basis } = usePlace();
  const entries = useMemo(
    () => termEntries({ budget, glossary, file: glossaryFile }).filter(({ plain }) => plain !== null),
    [budget, glossary, glossaryFile],
  );
  const drawn = useMemo(() => drawnItems({ budget, review, basis }), [budget, review, basis]);
  return (
    <div className="terms">
      {ENTRY_GROUPS.map((group) => (
        <TermGroup
          key={group}
          group={group}
          entries={entries.filter((entry) => entry.group === group)}
          named={null}
          drawn={drawn}
        />
      ))}
    </div>
  );
}
