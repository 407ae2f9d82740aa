import { citeMessages } from "../../i18n/cite.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import type { Taken } from "./takenContext.ts";

interface Cited {
  readonly taken: Omit<Taken, "address">;
  /** What is cited, from the outside in; none for the whole document. */
  readonly parts: readonly string[];
  readonly page: number | null;
  readonly address: string;
}

/** A citation in the reader's language. Body and document are named as printed. */
export function printCitation({ taken, parts, page, address }: Cited): string {
  const { reading, place, on } = taken;
  const { body, year, provenance } = reading.budget;
  const words = messagesIn(citeMessages, place.language);
  const where = [...parts, ...(page === null ? [] : [words.page(page)])].join(words.join);
  return words.citation({ body: body.name, year, title: provenance.source.title, where, address, on });
}
