import type { Money, Unit } from "../budget/money.ts";

/** Units in which fewer than two decimals look like another unit. */
const LEAST_PLACES: Readonly<Record<Unit, number>> = { 元: 0, 千元: 2, 万元: 2, 亿元: 2 };

/** An exact amount with thousands separators, all its decimals and at least those usual for its unit: 1,053.21. */
export function formatMoney(money: Money, unit: Unit): string {
  const places = Math.max(money.decimalPlaces(), LEAST_PLACES[unit]);
  const [integer = "", fraction] = money.abs().toFixed(places).split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = money.isNegative() && !money.isZero() ? "−" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A percentage computed by the program, rounded half up to two decimals: 88.28%. Below 0.01 it says so. */
export function formatPercent(percent: Money): string {
  const rounded = percent.toDecimalPlaces(2, 4);
  if (rounded.isZero() && !percent.isZero()) return percent.isNegative() ? ">−0.01%" : "<0.01%";
  return `${rounded.toFixed(2).replace("-", "−")}%`;
}

/** The printed numerals of a list or table as Chinese ones: 3 is 三, 12 is 十二. Above 99 the digits stay. */
export function formatChineseNumber(number: number): string {
  const digits = "零一二三四五六七八九";
  if (!Number.isInteger(number) || number < 0 || number > 99) return String(number);
  if (number < 10) return digits.charAt(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? "" : digits.charAt(tens)}十${ones === 0 ? "" : digits.charAt(ones)}`;
}
