import type { ReactNode } from "react";
import { bookletMessages } from "../../i18n/booklet.ts";
import { useMessages } from "../parts/useMessages.ts";

export type BookletPartName =
  | "total"
  | "flows"
  | "projects"
  | "change"
  | "review"
  | "tables"
  | "terms"
  | "sources";

interface BookletPartProps {
  readonly name: BookletPartName;
  readonly number: number;
  readonly children: ReactNode;
}

/** A part of the booklet under its number, on a page of its own. */
export function BookletPart({ name, number, children }: BookletPartProps) {
  const words = useMessages(bookletMessages);
  return (
    <section className={`booklet-part booklet-part--${name}`} aria-labelledby={`booklet-${name}`}>
      <h2 className="booklet-part__title" id={`booklet-${name}`}>
        <span className="booklet-part__number numeral">{number}</span> {words[name]}
      </h2>
      {children}
    </section>
  );
}
