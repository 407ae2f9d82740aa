import type { Language } from "../../budget/language.ts";
import { usePlace } from "../../state/readingStore.ts";

/** The reader's language. */
export function useLanguage(): Language {
  return usePlace().language;
}
