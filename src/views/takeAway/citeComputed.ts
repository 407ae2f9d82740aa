import { unitName } from "../../budget/unitName.ts";
import { citeMessages } from "../../i18n/cite.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { formatMoney } from "../../i18n/format.ts";
import type { Amount, AmountTerm } from "../../model/amount.ts";
import { pageAddress } from "./pageAddress.ts";
import { printCitation } from "./printCitation.ts";
import { labelWithPage, type Taken } from "./takenContext.ts";

/** The citation of a computed amount: 算得 202.03 万元 = 164.45（表二 · … · 第 5 页）+ 37.58（…）, with the address of the view. */
export function citeComputed(
  amount: Extract<Amount, { kind: "derived" }>,
  taken: Omit<Taken, "address">,
): string {
  const { reading, place } = taken;
  const { language } = place;
  const { budget, names } = reading;
  const words = messagesIn(citeMessages, language);
  const signOf = ({ sign }: AmountTerm, index: number) => {
    if (sign === -1) return "− ";
    return index === 0 ? "" : "+ ";
  };
  const terms = amount.terms.map((term, index) =>
    words.term(
      `${signOf(term, index)}${formatMoney(term.amount, amount.unit)}`,
      labelWithPage(term.source, { budget, names, language }),
    ),
  );
  const sum = formatMoney(amount.amount, amount.unit);
  const parts = [words.computed(sum, unitName(amount.unit, language), terms.join(" "))];
  const address = pageAddress(place, budget.id);
  return printCitation({ taken, parts, page: null, address });
}
