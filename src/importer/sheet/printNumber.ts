/** Formats a value by the number format of a cell; the spreadsheet library's. */
export type FormatNumber = (format: string, value: number) => string;

export interface PrintedNumber {
  readonly text: string;
  readonly inferred: boolean;
}

const DIGITS = 15;
/** Larger than the error of a double, smaller than its fifteenth digit. */
const NUDGE = 4e-16;
const FEW_PLACES = 2;

/** A number as the cell prints it: 1234.5 under #,##0.00 is "1,234.50", 0 may be "-" or nothing. */
export function printNumber(value: number, format: string, formatNumber: FormatNumber): PrintedNumber {
  const printed = trim(format === "" ? plain(value) : tryFormat(value, format, formatNumber));
  const unsigned = printed.replace(/^[¥￥]\s*/, "");
  if (value >= 0 || printed.includes("-") || !/[1-9]/.test(printed))
    return { text: unsigned, inferred: unsigned !== printed };
  const amount = unsigned.replace(/^[(（](.*)[)）]$/, "$1").trim();
  return /^[\d,.]+$/.test(amount)
    ? { text: `-${amount}`, inferred: true }
    : { text: printed, inferred: false };
}

/** A format that cannot be applied prints the plain number, as spreadsheet programs do. */
function tryFormat(value: number, format: string, formatNumber: FormatNumber): string {
  try {
    return formatNumber(format, nudged(value));
  } catch {
    return plain(value);
  }
}

/**
 * Spreadsheets round the fifteen decimal digits that they show, halves away from zero (4261.105 is 4261.11), not the binary
 * number underneath (which is a little less).
 */
function nudged(value: number): number {
  if (!Number.isFinite(value)) return value;
  const shown = Number(value.toPrecision(DIGITS));
  const places = String(shown).split(".")[1]?.length ?? 0;
  return places <= FEW_PLACES ? shown : shown * (1 + NUDGE);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

function trim(text: string): string {
  return text.replace(/[\u00a0\u2007]/g, " ").trim();
}
