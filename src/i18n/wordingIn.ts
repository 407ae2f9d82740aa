import type { Language } from "../budget/language.ts";

/** A sentence that the data carry in both languages, in the reader's. */
export function wordingIn(wording: { readonly zh: string; readonly en: string }, language: Language): string {
  return language === "en" ? wording.en : wording.zh;
}
