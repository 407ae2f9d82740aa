/** Texts in their order, each once, without those that are missing or empty. */
export function eachOnce(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => (text ? [text] : [])))];
}
