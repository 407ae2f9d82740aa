import { Decimal } from "decimal.js";

/** An exact decimal amount. Its unit stands beside it, never in it. */
export type Money = Decimal;

/** The units amounts are printed in, and how many yuan one of each is. */
export const UNITS = ["元", "千元", "万元", "亿元"] as const;
export type Unit = (typeof UNITS)[number];

const YUAN_PER_UNIT: Readonly<Record<Unit, string>> = {
  元: "1",
  千元: "1000",
  万元: "10000",
  亿元: "100000000",
};

const ExactDecimal = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 40 });

/** Digits a published amount may have before the point. More is a broken cell, not a budget. */
const MOST_INTEGER_DIGITS = 18;
const MOST_FRACTION_DIGITS = 12;
const AMOUNT = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

export const ZERO: Money = new ExactDecimal(0);

/**
 * An amount as printed ("1,234.56", "-5.00", full-width digits too) as Money, or null where the text is not one:
 * wrong grouping ("1,2,3"), words ("十万"), exponents and impossible lengths.
 */
export function parseMoney(text: string): Money | null {
  const plain = toHalfWidth(text.trim());
  if (!AMOUNT.test(plain)) return null;
  const digits = plain.replace(/[+,-]/g, "");
  const [integer = "", fraction = ""] = digits.split(".");
  if (integer.length > MOST_INTEGER_DIGITS || fraction.length > MOST_FRACTION_DIGITS) return null;
  return new ExactDecimal(plain.replace(/[+,]/g, ""));
}

/** The exact sum of any number of amounts of one unit; 0 for none. */
export function sumMoney(amounts: Iterable<Money>): Money {
  let total: Money = ZERO;
  // Amounts of two places are whole numbers of hundredths, which a double adds exactly up to 2^53.
  let hundredths = 0;
  for (const amount of amounts) {
    const counted = hundredthsOf(amount);
    if (counted !== null && Number.isSafeInteger(hundredths + counted)) hundredths += counted;
    else total = total.plus(amount);
  }
  return hundredths === 0 ? total : total.plus(new ExactDecimal(hundredths).div(100));
}

/** The double nearest to an amount: for drawing, never for arithmetic. */
export function floatOf(amount: Money): number {
  const hundredths = hundredthsOf(amount);
  return hundredths === null ? amount.toNumber() : hundredths / 100;
}

/** Decimal keeps an amount as groups of seven digits, the first ending at the power `e` leaves to it. */
const GROUP = 7;
const GROUP_SIZE = 10_000_000;
const BELOW_HUNDREDTHS = 100_000;

/** An amount of at most two places, and up to some ten thousand billion, as a whole number of hundredths; null for any other. */
export function hundredthsOf({ d: groups, e: exponent, s: sign }: Money): number | null {
  if (groups === null || exponent < -GROUP || exponent >= 2 * GROUP) return null;
  const whole = Math.floor(exponent / GROUP) + 1;
  if (groups.length > whole + 1) return null;
  let integer = 0;
  for (let index = 0; index < whole; index += 1) integer = integer * GROUP_SIZE + (groups[index] ?? 0);
  const hundredths = (groups[whole] ?? 0) / BELOW_HUNDREDTHS;
  const counted = sign * (integer * 100 + hundredths);
  return Number.isInteger(hundredths) && Number.isSafeInteger(counted) ? counted : null;
}

/** The same amount in another unit, exactly: 500 000 元 is 50 万元. */
export function convertMoney(amount: Money, from: Unit, to: Unit): Money {
  if (from === to) return amount;
  return new ExactDecimal(amount).times(YUAN_PER_UNIT[from]).div(YUAN_PER_UNIT[to]);
}

/** What share of the whole a part is, in percent, unrounded; null where the whole is zero. */
export function shareOf(part: Money, whole: Money): Money | null {
  return whole.isZero() ? null : new ExactDecimal(part).times(100).div(whole);
}

/** How many decimal places a printed amount shows: 2 for "191.26", 0 for "800,000". */
export function printedPlaces(text: string): number {
  const point = toHalfWidth(text.trim()).indexOf(".");
  return point < 0 ? 0 : text.trim().length - point - 1;
}

/** Full-width digits and signs (０-９ ， ． － ＋ ％) as their ASCII twins; everything else unchanged. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
