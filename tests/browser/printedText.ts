import { Decimal } from "decimal.js";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import { readPublished } from "./readPublished.ts";

/** What is printed at a place of the document, straight from the published file: the text and its unit. */
export type PrintedText = { readonly text: string; readonly unit: string };

/** The budget of the built site, as its data file tells it. */
export async function readBudget(base: string) {
  const parsed = parseBudgetText(JSON.stringify(await readPublished(base, BUDGET_FILE)));
  if (!parsed.ok)
    throw new Error(`${BUDGET_FILE}: expected a budget, found ${parsed.problems.length} problems`);
  return parsed.value;
}

/** The data file of the one budget that the site publishes. */
export const BUDGET_FILE = "tunliu-investment-promotion-2024.json";

type Budget = Awaited<ReturnType<typeof readBudget>>;

/** What is printed at an address such as "t2.7.3" or "f1.annual.total"; null where there is no such place. */
export function printedAt(budget: Budget, source: string): PrintedText | null {
  const [holder, row, column] = source.split(".");
  const table = budget.tables.find(({ id }) => id === holder);
  if (table) {
    const cell = table.rows[Number(row) - 1]?.cells[Number(column) - 1];
    return cell ? { text: cell.text, unit: table.unit } : null;
  }
  const form = budget.forms.find(({ id }) => id === holder);
  const printed = form ? [...form.funding.period, ...form.funding.annual] : moneyOfNarrative(budget);
  const money = printed.find(({ id }) => id === source);
  if (money) return { text: money.text, unit: money.unit };
  const percent = budget.narrative.claims
    .map(({ change }) => change?.percent)
    .find((found) => found?.id === source);
  return percent ? { text: percent.text, unit: "%" } : null;
}

function moneyOfNarrative({ narrative }: Budget) {
  return narrative.claims.flatMap(({ amount, change, reason }) =>
    [amount, change?.amount, ...(reason?.figures ?? []).map((figure) => figure.amount)].flatMap(
      (money) => money ?? [],
    ),
  );
}

const YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000 };

/** Whether a figure on screen (in 万元, or %) is the very one that is printed, in whatever unit it is printed. */
export function isSameAmount(shown: string, { text, unit }: PrintedText): boolean {
  // The direction of a change is printed as a word: 下降 82.15%.
  if (unit === "%") return /^[−+]?(.*)%$/.exec(shown)?.[1] === text.replace("%", "");
  const yuan = new Decimal(plain(text)).times(YUAN[unit] ?? Number.NaN);
  return new Decimal(plain(shown)).times(10_000).equals(yuan);
}

function plain(text: string): string {
  return text.replace(/[,\s]|万元|×10,000 yuan/g, "").replace("−", "-");
}
