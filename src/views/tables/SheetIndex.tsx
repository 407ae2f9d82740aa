import { useState } from "react";
import { tablesMessages } from "../../i18n/tables.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { holderLabel } from "../parts/sourceLabel.ts";
import { useMessages } from "../parts/useMessages.ts";
import { tableName } from "./sheetName.ts";
import "./blankRows.css";
import "./sheetIndex.css";
import type { Sheet } from "./sheets.ts";

interface SheetIndexProps {
  readonly sheets: readonly Sheet[];
  readonly current: Sheet;
}

const GROUPS = ["table", "form", "narrative"] as const;

/** The contents of the document. Narrow screens fold it into a button that names the open part. */
export function SheetIndex({ sheets, current }: SheetIndexProps) {
  const words = useMessages(tablesMessages);
  const [open, setOpen] = useState(false);
  const titles = {
    table: words.tablesGroup,
    form: words.formsGroup,
    narrative: words.narrativeGroup,
  } as const;
  return (
    <nav className={`sheet-index sheet-index--${open ? "open" : "folded"}`} aria-label={words.index}>
      <button
        type="button"
        className="sheet-index__button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="sheet-index__lead">{words.index}</span>
        <SheetLabel sheet={current} />
        <span className="blank-fold__sign sheet-index__sign" aria-hidden="true" />
      </button>
      <div className="sheet-index__list">
        {GROUPS.map((kind) => (
          <IndexGroup
            key={kind}
            title={titles[kind]}
            sheets={sheets.filter((sheet) => sheet.kind === kind)}
            current={current}
          />
        ))}
      </div>
    </nav>
  );
}

interface IndexGroupProps extends SheetIndexProps {
  readonly title: string;
}

function IndexGroup({ title, sheets, current }: IndexGroupProps) {
  const href = useHref();
  if (sheets.length === 0) return null;
  return (
    <>
      <h2 className="sheet-index__title">{title}</h2>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <a
              className="sheet-index__link"
              href={href({ view: "tables", item: sheet.id })}
              aria-current={sheet.id === current.id ? "page" : undefined}
            >
              <SheetLabel sheet={sheet} />
              <SheetTag sheet={sheet} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A part's number and short name. */
export function SheetLabel({ sheet }: { readonly sheet: Sheet }) {
  const words = useMessages(tablesMessages);
  const { budget, names } = useReadingBudget();
  const { language } = usePlace();
  switch (sheet.kind) {
    case "table":
      return (
        <span className="sheet-label">
          <span className="sheet-label__number">{holderLabel(sheet.id, { budget, names, language })}</span>{" "}
          {tableName(sheet.table, { names, language })}
        </span>
      );
    case "form":
      return <span className="sheet-label">{names.show(sheet.form.project)}</span>;
    case "narrative":
      return <span className="sheet-label">{words.narrative}</span>;
  }
}

function SheetTag({ sheet }: { readonly sheet: Sheet }) {
  const words = useMessages(tablesMessages);
  const { review } = useReadingBudget();
  if (sheet.kind !== "table") return null;
  const outside = review.agreement.outside.some((entry) => entry.table === sheet.id);
  if (outside) return <span className="sheet-tag sheet-tag--outside">{words.outsideTag}</span>;
  if (sheet.table.state === "no-data")
    return <span className="sheet-tag sheet-tag--no-data">{words.noDataTag}</span>;
  return null;
}
