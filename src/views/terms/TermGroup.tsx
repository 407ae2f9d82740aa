import { termsMessages } from "../../i18n/terms.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { DrawnItems } from "./drawnItems.ts";
import { TermEntryItem } from "./TermEntryItem.tsx";
import type { EntryGroup, TermEntry } from "./termEntries.ts";

interface TermGroupProps {
  readonly group: EntryGroup;
  readonly entries: readonly TermEntry[];
  /** The entry that the address names. */
  readonly named: TermEntry | null;
  readonly drawn: DrawnItems;
}

/** The entries of one kind under their heading; nothing where none are shown. */
export function TermGroup({ group, entries, named, drawn }: TermGroupProps) {
  const words = useMessages(termsMessages);
  if (entries.length === 0) return null;
  const intros = { terms: null, functional: words.functionalIntro, economic: words.economicIntro } as const;
  return (
    <section className="term-group">
      <h2>{words[group]}</h2>
      {intros[group] !== null && <p className="terms__lead">{intros[group]}</p>}
      <ul className="term-group__list">
        {entries.map((entry) => (
          <TermEntryItem key={entry.id} entry={entry} marked={entry === named} drawn={drawn} />
        ))}
      </ul>
    </section>
  );
}
