import type { DataSubject } from "../../export/data/dataContext.ts";
import { citeMessages } from "../../i18n/cite.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { holderLabel } from "../parts/sourceLabel.ts";
import { printCitation } from "./printCitation.ts";
import type { Taken } from "./takenContext.ts";

/** The citation of a table, a form or a view as the reader sees it, with its basis where the figures depend on it. */
export function citeSubject(subject: DataSubject, taken: Taken): string {
  const { address } = taken;
  return printCitation({ taken, parts: partsOf(subject, taken), page: pageOf(subject, taken), address });
}

function partsOf(subject: DataSubject, { reading, place }: Taken): readonly string[] {
  const { budget, names } = reading;
  const { language } = place;
  const words = messagesIn(citeMessages, language);
  const { views } = messagesIn(frameMessages, language);
  switch (subject.kind) {
    case "table": {
      const table = budget.tables.find(({ id }) => id === subject.id);
      return table ? [words.table(holderLabel(table.id, { budget, names, language }), table.title)] : [];
    }
    case "form": {
      const form = budget.forms.find(({ id }) => id === subject.id);
      return form ? [words.form(form.project)] : [];
    }
    case "narrative":
      return [words.narrative];
    case "tables":
      return [words.tables];
    case "overview":
    case "functions":
    case "flows":
      return [words.view(views[subject.kind]), ...itemOf(place.item), words.basis[place.basis]];
    case "projects":
      return [words.view(views.projects), ...itemOf(place.item)];
    case "findings":
      return [words.view(views.review)];
  }
  function itemOf(item: string | null): readonly string[] {
    return item === null ? [] : [words.item(item)];
  }
}

function pageOf(subject: DataSubject, { reading }: Taken): number | null {
  const { tables, forms } = reading.budget;
  if (subject.kind === "table") return tables.find(({ id }) => id === subject.id)?.pages[0] ?? null;
  if (subject.kind === "form") return forms.find(({ id }) => id === subject.id)?.page ?? null;
  return null;
}
