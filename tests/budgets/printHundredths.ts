/** Whole hundredths as a published amount: 123456 is "1234.56", or "1,234.56" with grouping. */
export function printHundredths(hundredths: number, grouped: boolean): string {
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  const whole = digits.slice(0, -2);
  const integer = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return `${hundredths < 0 ? "-" : ""}${integer}.${digits.slice(-2)}`;
}
