import type { Language } from "../../budget/language.ts";
import { commonMessages } from "../../i18n/common.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import type { Amount } from "../../model/amount.ts";
import { amountText } from "../parts/amountText.ts";

/** An amount in words where nothing can be pointed at: a figure, "blank" or "not disclosed". */
export function figureWords(amount: Amount, language: Language): string {
  const words = messagesIn(commonMessages, language);
  if (amount.kind !== "undisclosed") return amountText(amount);
  return amount.blank === undefined ? words.undisclosed : words.blank;
}
