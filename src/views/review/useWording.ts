import { wordingIn } from "../../i18n/wordingIn.ts";
import type { Wording } from "../../review/finding.ts";
import { usePlace } from "../../state/readingStore.ts";

/** Says a sentence of a finding in the reader's language. */
export function useWording(): (wording: Wording) => string {
  const { language } = usePlace();
  return (wording) => wordingIn(wording, language);
}
