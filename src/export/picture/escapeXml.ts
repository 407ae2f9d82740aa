/** What XML 1.0 has no way to write: control characters, halves of surrogate pairs and the two non-characters. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** A text as it stands in XML, in an element or between quotes. Where a character cannot be written, a "\uFFFD" shows the gap. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, "\uFFFD").replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? "");
}
