import { useMemo, useState } from "react";
import { termsMessages } from "../../i18n/terms.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { drawnItems } from "./drawnItems.ts";
import { filterEntries } from "./filterEntries.ts";
import { TermFilter } from "./TermFilter.tsx";
import { TermGroup } from "./TermGroup.tsx";
import { ENTRY_GROUPS, termEntries } from "./termEntries.ts";
import "./terms.css";

/** The glossary: all terms, and the accounts that this budget uses, in plain words. */
export function TermsView() {
  const words = useMessages(termsMessages);
  const { budget, review, glossary, glossaryFile } = useReadingBudget();
  const { item, basis } = usePlace();
  const [typed, setTyped] = useState("");
  const entries = useMemo(
    () => termEntries({ budget, glossary, file: glossaryFile }),
    [budget, glossary, glossaryFile],
  );
  const drawn = useMemo(() => drawnItems({ budget, review, basis }), [budget, review, basis]);
  const named = entries.find((entry) => entry.id === item) ?? null;
  const found = filterEntries(entries, typed);
  const shown = entries.filter((entry) => entry === named || found.includes(entry));
  return (
    <div className="terms">
      <h1 className="terms__title">{words.title}</h1>
      <p className="terms__lead">{words.intro}</p>
      <TermFilter typed={typed} setTyped={setTyped} count={found.length} />
      {glossary === null && <p className="terms__notice">{words.notLoaded}</p>}
      {item !== null && named === null && glossary !== null && (
        <p className="terms__notice" role="status">
          {words.missing}
        </p>
      )}
      {ENTRY_GROUPS.map((group) => (
        <TermGroup
          key={group}
          group={group}
          entries={shown.filter((entry) => entry.group === group)}
          named={named}
          drawn={drawn}
        />
      ))}
    </div>
  );
}
