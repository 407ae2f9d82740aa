import { importMessages } from "../../i18n/import.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { ReadingFacts } from "./readingFacts.ts";

interface ReadingHeadProps {
  readonly name: string;
  readonly facts: ReadingFacts;
  readonly another: () => void;
}

/** What came of reading a file, in a few figures; announced when it is there. */
export function ReadingHead({ name, facts, another }: ReadingHeadProps) {
  const words = useMessages(importMessages);
  const { budget } = useReadingBudget();
  const rows = facts.tables.reduce((sum, table) => sum + table.rows, 0);
  const amounts = facts.tables.reduce((sum, table) => sum + table.amounts, 0);
  return (
    <section className="reading-head">
      <div role="status">
        <h2>{words.read(name)}</h2>
        <p className="reading-head__budget" lang="zh-CN">
          {budget.title}
        </p>
        <p>{words.facts(facts.tables.length, rows, amounts)}</p>
        <p>{words.moreFacts(facts.forms, facts.claims)}</p>
        <p className={facts.whole ? undefined : "reading-head__not-whole"}>
          {facts.whole ? words.whole : words.notWhole}
        </p>
        <p className="reading-head__local">{words.local}</p>
      </div>
      <button type="button" className="import-button" onClick={another}>
        {words.another}
      </button>
    </section>
  );
}
