import { SSF } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printNumber } from "../../../src/importer/sheet/printNumber.ts";
import { printHundredths } from "../../budgets/printHundredths.ts";

const print = (value: number, format: string) =>
  printNumber(value, format, (pattern, number) => String(SSF.format(pattern, number)));
const ACCOUNTING = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

describe("printNumber", () => {
  it.each([
    [191.26, "General", "191.26"],
    [191.26000000000002, "General", "191.26"],
    [1234.5, "#,##0.00", "1,234.50"],
    [1234.5, "#,##0.00_ ", "1,234.50"],
    [0, "General", "0"],
    [0, "0.00", "0.00"],
    [0, '0.00;-0.00;"-"', "-"],
    [0, "0.00;-0.00;;@", ""],
    [0, ACCOUNTING, "-"],
    [-5, ACCOUNTING, "-5.00"],
    [1234.5, ACCOUNTING, "1,234.50"],
    [2080505, "General", "2080505"],
    [3, "00", "03"],
    [2024, '0"年"', "2024年"],
    [0.8358, "0.00%", "83.58%"],
    [45292, 'yyyy"年"m"月"', "2024年1月"],
    [191.26, ";;;", ""],
    [191.26, "no such [format", "191.26"],
  ])("prints %d under %s as a reader sees it", (value, format, text) => {
    expect(print(value, format)).toEqual({ text, inferred: false });
  });

  it("gives a negative amount its sign where the format prints it in red or in brackets, and says so", () => {
    expect(print(-5, "#,##0.00_);(#,##0.00)")).toEqual({ text: "-5.00", inferred: true });
    expect(print(-5, "0.00;[Red]0.00")).toEqual({ text: "-5.00", inferred: true });
    expect(print(-0.001, "0.00;0.00")).toEqual({ text: "0.00", inferred: false });
    expect(print(1234.5, '"¥"#,##0.00')).toEqual({ text: "1,234.50", inferred: true });
  });

  it("rounds halves as spreadsheets do, not as the binary number underneath", () => {
    expect(print(4261.105, "0.00").text).toBe("4261.11");
    expect(print(1.005, "0.00").text).toBe("1.01");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (hundredths) => {
        const half = Number(`${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}5`);
        expect(print(half, "0.00").text).toBe(printHundredths(hundredths + 1, false));
        expect(print(hundredths / 100, "#,##0.00").text).toBe(printHundredths(hundredths, true));
      }),
      { numRuns: 2000 },
    );
  });
});
