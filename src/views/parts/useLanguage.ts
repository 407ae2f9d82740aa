import type { Language } from "../../budget/language.ts";
import { selectLanguage, useReading } from "../../state/readingStore.ts";

/** The reader's language. */
export function useLanguage(): Language {
  return useReading(selectLanguage);
}
