const KINDS = [
  { start: /^\s*<\?xml[^>]*\?>[\s\S]{0,400}urn:schemas-microsoft-com:office:spreadsheet/i, name: "XML 2003" },
  { start: /^\s*MIME-Version:/i, name: "MHT" },
  {
    start: /^\s*(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype html|html|head|meta|body|table|style)\b/i,
    name: "HTML",
  },
  { start: /^\s*<\?xml\b/i, name: "XML" },
] as const;

/**
 * What to do with a text that is a web page or an XML file, which portals offer as .xls; null for plain text. Such files hold
 * marks beside their words: they are refused, not read for what the marks leave.
 */
export function markupIn(text: string): string | null {
  const kind = KINDS.find(({ start }) => start.test(text.slice(0, 2000)));
  return kind
    ? `${kind.name}：请用电子表格软件打开，另存为 .xlsx / open it in a spreadsheet program and save it as .xlsx`
    : null;
}
