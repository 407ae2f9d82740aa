import type { ReactNode } from "react";
import { SHEET_HEADING } from "./useArrival.ts";

interface SheetHeadingProps {
  /** The document's own number and label. */
  readonly label: ReactNode;
  readonly title: ReactNode;
  /** Unit, body and pages. */
  readonly facts: readonly ReactNode[];
  /** The menu by which the part is taken away. */
  readonly taking?: ReactNode;
  /** Only the open part takes the focus when it is arrived at. */
  readonly open: boolean;
}

/** The heading of a part of the document: its label, its printed title and what it says of itself. */
export function SheetHeading({ label, title, facts, taking = null, open }: SheetHeadingProps) {
  return (
    <header className="sheet__heading">
      <p className="sheet__label">{label}</p>
      <h2 className="sheet__title" id={open ? SHEET_HEADING : undefined} tabIndex={-1}>
        {title}
      </h2>
      <ul className="sheet__facts">
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a part never change places
          <li key={index}>{fact}</li>
        ))}
      </ul>
      {taking && <div className="sheet__take">{taking}</div>}
    </header>
  );
}
