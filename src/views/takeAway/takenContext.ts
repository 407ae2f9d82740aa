import type { Budget } from "../../budget/budget.ts";
import type { Language } from "../../budget/language.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import type { DataContext } from "../../export/data/dataContext.ts";
import { commonMessages } from "../../i18n/common.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import { takenDataMessages } from "../../i18n/takenData.ts";
import { takenNotesMessages } from "../../i18n/takenNotes.ts";
import { findPrinted, type Place as PrintedPlace } from "../../model/findPrinted.ts";
import type { Place } from "../../state/place.ts";
import { subjectName } from "../flows/flowText.ts";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { holderLabel, sourceLabel } from "../parts/sourceLabel.ts";

/** Where and when data are taken. */
export interface Taken {
  readonly reading: ReadingBudget;
  readonly place: Place;
  /** The full address of the place. */
  readonly address: string;
  /** The day, as 2026-01-31. */
  readonly on: string;
}

/** What the export needs of a reader's budget, worded in the reader's language. */
export function takenContext({ reading, place, address, on }: Taken): DataContext {
  const { budget, review, names } = reading;
  const { language, basis } = place;
  const words = {
    ...messagesIn(takenDataMessages, language),
    notes: messagesIn(takenNotesMessages, language),
  };
  const flows = messagesIn(flowsMessages, language);
  const separator = messagesIn(commonMessages, language).listSeparator;
  return {
    budget,
    review,
    basis,
    language,
    words,
    english: names.english,
    place: (id) => labelWithPage(id, { budget, names, language }),
    holder: (id) => holderLabel(id, { budget, names, language }),
    flowName: (subject) => subjectName(subject, { words: flows, names, separator }),
    address,
    on,
  };
}

interface Labelling {
  readonly budget: Budget;
  readonly names: ReadingBudget["names"];
  readonly language: Language;
}

/** A printed figure's place with its page: 表五 · 2010350 事业运行 · 基本支出 · 第 9 页. */
export function labelWithPage(id: SourceId, labelling: Labelling): string {
  const words = messagesIn(takenDataMessages, labelling.language);
  const printed = findPrinted(labelling.budget, id);
  const page = printed === null ? null : pageOf(printed);
  const label = sourceLabel(id, labelling);
  return page === null ? label : `${label} · ${words.page(page)}`;
}

/** The page that a place of the document stands on; null where it is not known. */
export function pageOf(place: PrintedPlace): number | null {
  switch (place.kind) {
    case "cell":
      return place.cell.page;
    case "funding":
    case "target":
      return place.form.page;
    case "claim":
      return place.claim.page;
  }
}
