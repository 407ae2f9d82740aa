import type { Table } from "../../budget/budget.ts";
import { reviewMessages } from "../../i18n/review.ts";
import { TABLE_WORDS } from "../../review/words/tableWords.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { useWording } from "./useWording.ts";

/** Which tables agree among themselves and are drawn, which are left out, and why. */
export function AgreementTables() {
  const words = useMessages(reviewMessages);
  const { budget, review } = useReadingBudget();
  const { tables, outside } = review.agreement;
  const inside = budget.tables.filter((table) => tables.has(table.id) && table.state === "published");
  const empty = budget.tables.filter((table) => tables.has(table.id) && table.state === "no-data");
  return (
    <section className="agreement">
      <h2>{words.agreementTitle}</h2>
      <p className="agreement__why">{words.agreementWhy}</p>
      <div className="agreement__columns">
        <TableList title={words.inside} tables={inside} />
        {outside.length > 0 && <TablesOutside />}
        {empty.length > 0 && <TableList title={words.noData} tables={empty} />}
      </div>
    </section>
  );
}

interface TableListProps {
  readonly title: string;
  readonly tables: readonly Table[];
}

function TableList({ title, tables }: TableListProps) {
  return (
    <div className="agreement__list">
      <h3>{title}</h3>
      <ul>
        {tables.map((table) => (
          <li key={table.id}>
            <TableLink table={table} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TablesOutside() {
  const words = useMessages(reviewMessages);
  const { budget, review } = useReadingBudget();
  return (
    <div className="agreement__list agreement__list--outside">
      <h3>{words.outside}</h3>
      <ul>
        {review.agreement.outside.map(({ table: id, finding }) => {
          const table = budget.tables.find((candidate) => candidate.id === id);
          return (
            <li key={id}>
              {table && <TableLink table={table} />}
              <OutsideReason finding={finding} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The finding for which a table is left out. */
function OutsideReason({ finding }: { readonly finding: string }) {
  const words = useMessages(reviewMessages);
  const say = useWording();
  const href = useHref();
  const { review } = useReadingBudget();
  const found = review.findings.find(({ id }) => id === finding);
  if (!found) return null;
  return (
    <a className="agreement__reason" href={href({ view: "review", item: found.id })}>
      {words.outsideReason(say(found.title))}
    </a>
  );
}

function TableLink({ table }: { readonly table: Table }) {
  const words = useMessages(reviewMessages);
  const href = useHref();
  const say = useWording();
  const { language } = usePlace();
  return (
    <a className="agreement__table" href={href({ view: "tables", item: table.id })}>
      {language === "en"
        ? words.tableName(table.number, say(TABLE_WORDS[table.role]))
        : words.tableName(table.number, table.title)}
    </a>
  );
}
