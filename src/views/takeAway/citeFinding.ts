import { citeMessages } from "../../i18n/cite.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import type { Finding } from "../../review/finding.ts";
import { changePlace } from "../../state/place.ts";
import { pageAddress } from "./pageAddress.ts";
import { printCitation } from "./printCitation.ts";
import { labelWithPage, type Taken } from "./takenContext.ts";

/** The citation of a finding: what it says, the printed figures it sets against each other with their pages, its address. */
export function citeFinding(finding: Finding, taken: Omit<Taken, "address">): string {
  const { reading, place } = taken;
  const { language } = place;
  const { budget, names } = reading;
  const words = messagesIn(citeMessages, language);
  const figures = [...finding.left, ...finding.right].map(({ source, printed }) => {
    const text = printed.trim() === "" ? words.blank : words.printed(printed.trim(), "");
    return `${labelWithPage(source, { budget, names, language })} ${text}`;
  });
  const address = pageAddress(changePlace(place, { view: "review", item: finding.id }), budget.id);
  const parts = [words.finding(finding.id, quotable(wordingIn(finding.title, language))), ...figures];
  return printCitation({ taken, parts, page: null, address });
}

/** Words that are to stand in quotation marks: marks inside them become the inner ones. */
function quotable(words: string): string {
  return words.replace(/“/g, "‘").replace(/”/g, "’");
}
