import type { Language } from "../budget/language.ts";

/** The sentences of one area in both languages, of the same shape. */
export interface Messages<T> {
  readonly "zh-CN": T;
  readonly en: T;
}

/** Pairs the sentences of an area; the type checker refuses a language in which one is missing. */
export function defineMessages<T>(chinese: T, english: NoInfer<T>): Messages<T> {
  return { "zh-CN": chinese, en: english };
}

/** The sentences of an area in a language. */
export function messagesIn<T>(messages: Messages<T>, language: Language): T {
  return messages[language];
}
