import { type Messages, messagesIn } from "../../i18n/defineMessages.ts";
import { selectLanguage, useReading } from "../../state/readingStore.ts";

/** The sentences of an area in the reader's language. */
export function useMessages<T>(messages: Messages<T>): T {
  return messagesIn(messages, useReading(selectLanguage));
}
