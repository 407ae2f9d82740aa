/** What a spreadsheet takes for the beginning of a formula or a command, in half and full width. */
const OPENS_FORMULA = /^[=+\-@\t\r\n＝＋－＠|]/;
/** A number, a percentage or a dash begins so too and is harmless: it is read as what it says. */
const HARMLESS = /^(?:[+\-−－]?\d[\d,]*(?:\.\d+)?%?|[-—–―－]+)$/;

/**
 * Words of a document, safe in a spreadsheet's CSV: where a spreadsheet would run them as a formula, an apostrophe stands
 * before them, which spreadsheets know as the sign of plain text. All other words stay as they are.
 */
export function guardFormula(text: string): string {
  return OPENS_FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}
