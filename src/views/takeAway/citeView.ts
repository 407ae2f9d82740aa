import { parseSourceId } from "../../budget/sourceId.ts";
import { citeMessages } from "../../i18n/cite.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { findPrinted } from "../../model/findPrinted.ts";
import type { View } from "../../state/place.ts";
import { citeFinding } from "./citeFinding.ts";
import { citeSource } from "./citeSource.ts";
import { pageAddress } from "./pageAddress.ts";
import { printCitation } from "./printCitation.ts";
import type { Taken } from "./takenContext.ts";

/** The views whose figures depend on the basis. */
const ON_A_BASIS: ReadonlySet<View> = new Set(["overview", "functions", "flows"]);

/** The citation of what the reader sees: of a marked figure or a named finding that one, else the view and what is selected. */
export function citeView(taken: Omit<Taken, "address">): string {
  const { reading, place } = taken;
  const { view, item, basis, language } = place;
  const source = view === "tables" && item !== null ? parseSourceId(item) : null;
  if (source !== null && findPrinted(reading.budget, source) !== null) return citeSource(source, taken);
  const finding = view === "review" ? reading.review.findings.find(({ id }) => id === item) : undefined;
  if (finding !== undefined) return citeFinding(finding, taken);
  const words = messagesIn(citeMessages, language);
  const parts = [
    words.view(messagesIn(frameMessages, language).views[view]),
    ...(item === null ? [] : [words.item(item)]),
    ...(ON_A_BASIS.has(view) ? [words.basis[basis]] : []),
  ];
  return printCitation({ taken, parts, page: null, address: pageAddress(place, reading.budget.id) });
}
