import type { Messages } from "./defineMessages.ts";

const english = new Map<string, unknown>();

/** Takes the English sentences of all areas, by the names their modules export them under. */
export function bringEnglish(areas: Readonly<Record<string, unknown>>): void {
  for (const [name, words] of Object.entries(areas)) english.set(name, words);
}

/** The sentences of an area whose English comes later; until then, and where it never comes, the Chinese stand. */
export function lateMessages<T>(name: string, chinese: T): Messages<T> {
  return {
    "zh-CN": chinese,
    get en() {
      const words = english.get(name);
      return isOf(words, chinese) ? words : chinese;
    },
  };
}

/** The build took both from one pair that the type checker has seen. */
function isOf<T>(words: unknown, _: T): words is T {
  return words !== undefined;
}
