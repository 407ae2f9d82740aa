import type { Catalogue, CatalogueEntry } from "../../budget/catalogue.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { useHref } from "../../state/readingStore.ts";
import { Popover } from "../parts/Popover.tsx";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";

interface BudgetChooserProps {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
  readonly reading: ReadingBudget | null;
}

/** The budget that is read; with several on the site, a choice by department and year. */
export function BudgetChooser({ catalogue, entry, reading }: BudgetChooserProps) {
  const words = useMessages(frameMessages);
  const show = (name: string) => reading?.names.show(name) ?? name;
  const label = words.chosen(show(entry.body), entry.year);
  if (catalogue.budgets.length < 2) return <span className="header__budget">{label}</span>;
  return (
    <Popover className="header__budget header__budget--many" label={label} title={words.chooser}>
      {[...groupByBody(catalogue.budgets)].map(([body, entries]) => (
        <span className="chooser__body" key={body}>
          <span className="chooser__name">{show(body)}</span>
          <ChooserYears entries={entries} chosen={entry.id} />
        </span>
      ))}
    </Popover>
  );
}

function ChooserYears({
  entries,
  chosen,
}: {
  readonly entries: readonly CatalogueEntry[];
  readonly chosen: string;
}) {
  const words = useMessages(frameMessages);
  const href = useHref();
  return (
    <span className="chooser__years">
      {entries.map(({ id, year }) => (
        <a
          key={id}
          className="chooser__year"
          href={href({ budget: id })}
          aria-current={id === chosen ? "true" : undefined}
        >
          {words.year(year)}
        </a>
      ))}
    </span>
  );
}

function groupByBody(entries: readonly CatalogueEntry[]): ReadonlyMap<string, readonly CatalogueEntry[]> {
  const groups = new Map<string, readonly CatalogueEntry[]>();
  for (const entry of [...entries].sort((left, right) => right.year - left.year)) {
    groups.set(entry.body, [...(groups.get(entry.body) ?? []), entry]);
  }
  return groups;
}
