import type { TableRole } from "../../../budget/roles.ts";
import { isSource } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import { amountTerm, hasMoney } from "../../term.ts";

const FISCAL = new Set(["general-public-budget", "government-fund", "state-capital"]);
const SUMMARY: TableRole = "income-and-expenditure";

/** Whether the body has money of its own (财政专户, 单位资金 and the like), so that appropriation is less than all it spends. */
export function hasOwnMoney(reading: Reading): boolean {
  return reading
    .lines(SUMMARY, "income")
    .some((line) => isSource(line.role) && !FISCAL.has(line.role) && hasMoney(amountTerm(line)));
}

/** Whether all the money, this year's and what is carried over, is the general public budget's. */
export function isGeneralOnly(reading: Reading): boolean {
  const others = reading
    .lines(SUMMARY, "income")
    .filter((line) => isSource(line.role) && line.role !== "general-public-budget");
  const carried = [
    reading.line("appropriation", "carried-over-fund", "income"),
    reading.line("appropriation", "carried-over-state-capital", "income"),
  ];
  if (reading.lines(SUMMARY, "income").length === 0) return false;
  return ![...others, ...carried].some((line) => hasMoney(amountTerm(line))) && carriesOnlyGeneral(reading);
}

/** What is carried over may be of the body's own money although there is none this year. */
function carriesOnlyGeneral(reading: Reading): boolean {
  const all = amountTerm(reading.line(SUMMARY, "carried-over", "income"));
  if (!hasMoney(all) || all === null) return true;
  const fiscal = amountTerm(reading.line("appropriation", "carried-over", "income"));
  return fiscal?.amount.eq(all.amount) ?? false;
}

/** Whether money is left for next year, so that revenue and expenditure of one class need not be equal. */
export function carriesToNextYear(reading: Reading): boolean {
  return hasMoney(amountTerm(reading.line(SUMMARY, "carried-to-next-year", "expenditure")));
}
