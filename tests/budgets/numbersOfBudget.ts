import type { Budget, Claim, PerformanceForm, Table } from "../../src/budget/budget.ts";
import { numbersIn } from "./seedText.ts";

/** A number that the budget file holds, as printed, and the page it is said to stand on. */
interface PlacedNumber {
  readonly page: number | null;
  readonly number: string;
}

/** Every number in the texts of a budget that it says are printed on a page. */
export function numbersOnPage(budget: Budget, page: number): readonly string[] {
  const placed = [
    ...budget.tables.flatMap(numbersOfTable),
    ...budget.forms.flatMap(numbersOfForm),
    ...budget.narrative.claims.flatMap(numbersOfClaim),
    ...budget.narrative.offices.flatMap((office) => placedNumbers(office.page, [office.number])),
  ];
  return placed.filter((entry) => entry.page === page).map((entry) => entry.number);
}

function placedNumbers(page: number | null, texts: readonly string[]): readonly PlacedNumber[] {
  return texts.flatMap(numbersIn).map((number) => ({ page, number }));
}

function numbersOfTable(table: Table): readonly PlacedNumber[] {
  const [firstPage = null] = table.pages;
  return [
    ...placedNumbers(firstPage, [table.label, table.title, ...headerTexts(table)]),
    ...table.rows.flatMap((row) =>
      placedNumbers(
        row.page,
        row.cells.map((cell) => cell.text),
      ),
    ),
  ];
}

/** The header's texts; a group above several columns is printed once. */
function headerTexts({ columns }: Table): readonly string[] {
  const texts = new Map<string, string>();
  columns.forEach(({ title }, index) => {
    title.forEach((text, depth) => {
      const path = title.slice(0, depth + 1).join(" > ");
      const isLeaf = depth === title.length - 1;
      texts.set(isLeaf ? `${path} ${index}` : path, text);
    });
  });
  return [...texts.values()];
}

function numbersOfForm(form: PerformanceForm): readonly PlacedNumber[] {
  const targets = form.indicators.flatMap(({ period, annual }) => [period?.value ?? "", annual?.value ?? ""]);
  return placedNumbers(form.page, [
    form.label,
    ...form.fields.map((field) => field.text),
    ...[...form.funding.period, ...form.funding.annual].map((entry) => entry.text),
    ...targets,
  ]);
}

/** The date of a claim (asOf) is left out: the document prints it once for several claims. */
function numbersOfClaim(claim: Claim): readonly PlacedNumber[] {
  return placedNumbers(claim.page, [
    claim.item ?? "",
    claim.amount?.text ?? "",
    claim.count?.text ?? "",
    claim.share?.text ?? "",
    claim.change?.amount?.text ?? "",
    claim.change?.percent?.text ?? "",
    ...(claim.reason?.figures ?? []).map((figure) => figure.amount.text),
  ]);
}
