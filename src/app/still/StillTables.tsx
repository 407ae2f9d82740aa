import type { Budget, Row, Table } from "../../budget/budget.ts";
import { stillMessages } from "../../i18n/still.ts";

const words = stillMessages["zh-CN"];
const english = stillMessages.en;

/** Every published table as it is printed, for browsers without scripts: no links inside, no explanations, nothing left out. */
export function StillTables({ budget }: { readonly budget: Budget }) {
  const { title, tables, provenance } = budget;
  const { source, converted } = provenance;
  return (
    <main className="page still-tables">
      <h1>{title}</h1>
      <p>{words.source(source.title, source.pages)}</p>
      <p lang="en">{english.source(source.title, source.pages)}</p>
      <p>
        SHA-256 <code>{source.sha256}</code> · {words.converted(converted.on)}
      </p>
      <p>
        <a href="./">{words.back}</a> ·{" "}
        <a href="./" lang="en" hrefLang="zh-CN">
          {english.back}
        </a>
      </p>
      <nav aria-label={words.tables}>
        <ul>
          {tables.map(({ id, label, title: name }) => (
            <li key={id}>
              <a href={`#${id}`}>{[label, name].filter(Boolean).join(" ")}</a>
            </li>
          ))}
        </ul>
      </nav>
      {tables.map((table) => (
        <StillTable key={table.id} table={table} />
      ))}
    </main>
  );
}

function StillTable({ table }: { readonly table: Table }) {
  const { id, label, title, unit, pages, state, notes, columns, rows } = table;
  return (
    <section id={id} className="still-tables__table">
      <h2>{[label, title].filter(Boolean).join(" ")}</h2>
      <p>
        {words.unit(unit)}
        {pages.length > 0 && (
          <>
            {" · "}
            {words.pages(pages.join("、"))} · <span lang="en">{english.pages(pages.join(", "))}</span>
          </>
        )}
      </p>
      {state === "no-data" && <p>{words.noData}</p>}
      <div className="still-tables__scroll">
        <table className="lines">
          <thead>
            <tr>
              {columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a printed table never change places
                <th key={index} scope="col">
                  {column.title.join(" / ")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StillRow key={row.number} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}

function StillRow({ row }: { readonly row: Row }) {
  return (
    <tr>
      {row.cells.map((cell) => (
        <td key={cell.id} className={cell.figure === null ? undefined : "lines__number numeral"}>
          {cell.text}
        </td>
      ))}
    </tr>
  );
}
