import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Claim, Indicator, PerformanceForm, Row, Table } from "../../src/budget/budget.ts";
import { numbersOnPage } from "../budgets/numbersOfBudget.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import { numbersIn, seedPages, seedText, squeeze } from "../budgets/seedText.ts";

const budget = publishedBudget();
const text = seedText();
const pages = seedPages(text ?? "");
const isAbsent = text === null;
const SKIPPED = "(skipped: the document's text does not stand beside the project)";

/** Numbers printed in the document that are not figures of the budget, page by page: [number, how often, what it is]. */
const NOT_FIGURES: Readonly<Record<number, readonly (readonly [string, number, string])[]>> = {
  3: [["2024", 2, "year in the heading of part two and above the table"]],
  5: [["2024", 1, "year in the heading above the table"]],
  6: [["2024", 1, "year in the heading above the table"]],
  7: [["2024", 1, "year in the heading above the table"]],
  9: [["2024", 1, "year in the heading above the table"]],
  10: [["2024", 1, "year in the heading above the table"]],
  11: [["2024", 1, "year in the heading above the table"]],
  12: [["2024", 1, "year in the heading above the table"]],
  13: [["2024", 2, "year in the headings above two tables"]],
  14: [["2024", 1, "year in the heading above the table"]],
  15: [["2024", 1, "year in the heading above the table"]],
  16: [["2024", 1, "year in the heading above the table"]],
  17: [["2024", 5, "year in the heading of part three and in sentences"]],
  18: [
    ["2024", 5, "year in sentences"],
    ["1", 1, "number of a paragraph"],
  ],
  19: [
    ["2024", 1, "year in a sentence"],
    ["2", 1, "number of a paragraph"],
  ],
  22: [
    ["1", 1, "number of a paragraph"],
    ["2", 1, "number of a paragraph"],
    ["3", 1, "number of a paragraph"],
    ["2024", 3, "year of a date"],
    ["5", 3, "month of a date"],
    ["11", 3, "day of a date"],
  ],
};

describe(`the published budget against the document's text ${isAbsent ? SKIPPED : ""}`, () => {
  it.skipIf(isAbsent)("was made from this very text, and from all of its pages", () => {
    expect(
      createHash("sha256")
        .update(text ?? "")
        .digest("hex"),
    ).toBe(budget.provenance.source.sha256);
    expect(pages).toHaveLength(23);
    expect(budget.provenance.source.pages).toBe(23);
  });

  it.skipIf(isAbsent)("holds every number as often as its page prints it, and no other", () => {
    const printed = pages.map((page) => numbersIn(page).toSorted());
    const held = pages.map((_, index) =>
      [...numbersOnPage(budget, index + 1), ...notFigures(index + 1)].toSorted(),
    );
    expect(held).toEqual(printed);
    expect(printed.flat()).toHaveLength(459);
  });

  it.skipIf(isAbsent)("holds every account code, in printed order", () => {
    const printed = [5, 6, 9].map((page) => pages[page - 1]?.match(/^(?:\d{7}|\d{5}|\d{3})(?= |$)/gm) ?? []);
    expect([codesOf("t2"), codesOf("t3"), codesOf("t5")]).toEqual(printed);
    expect(printed.flat()).toHaveLength(44);
  });

  it.skipIf(isAbsent)("holds every row of every table, word for word and in printed order", () => {
    expect(budget.tables.flatMap((table) => table.pages.map((page) => missingRows(table, page)))).toEqual(
      budget.tables.flatMap((table) => table.pages.map(() => "")),
    );
  });

  it.skipIf(isAbsent)("holds the title, label, body, notes and header of every table", () => {
    expect(budget.tables.flatMap((table) => missing(table.pages[0], headTexts(table)))).toEqual([]);
  });

  it.skipIf(isAbsent)("holds the forms' fields, funding, goals and targets as printed", () => {
    expect(budget.forms.flatMap((form) => missing(form.page, formTexts(form)))).toEqual([]);
  });

  it.skipIf(isAbsent)("holds the claims with the words that stand around their figures", () => {
    expect(budget.narrative.claims.flatMap((claim) => missing(claim.page, claimTexts(claim)))).toEqual([]);
  });

  it.skipIf(isAbsent)("names the sections, offices and terms of the document", () => {
    const { sections, offices, terms } = budget.narrative;
    expect(sections.flatMap(({ page, number, title }) => missing(page, [`${number}、${title}`]))).toEqual([]);
    expect(offices.flatMap(({ page, number, title }) => missing(page, [`${number}.${title}`]))).toEqual([]);
    expect(terms.flatMap(({ page, number, title }) => missing(page, [`${number}、${title}`]))).toEqual([]);
    expect([sections.length, offices.length, terms.length]).toEqual([12, 6, 12]);
  });
});

function notFigures(page: number): readonly string[] {
  return (NOT_FIGURES[page] ?? []).flatMap(([number, times]) => Array<string>(times).fill(number));
}

function codesOf(tableId: string): readonly string[] {
  const rows = budget.tables.find((table) => table.id === tableId)?.rows ?? [];
  return rows.map((row) => row.cells[0]?.text ?? "").filter((code) => code !== "合计");
}

/** The texts that a page does not print, white space aside. */
function missing(page: number | null | undefined, texts: readonly string[]): readonly string[] {
  const printed = squeeze(pages[(page ?? 0) - 1] ?? "");
  return texts.map(squeeze).filter((wanted) => !printed.includes(wanted));
}

/** All rows of a table on a page stand there one after the other, cell after cell: "" or what is not found so. */
function missingRows(table: Table, page: number): string {
  const rows = table.rows.filter((row) => row.page === page).map(rowText);
  return missing(page, [rows.join("")]).join("");
}

function rowText(row: Row): string {
  return row.cells.map((cell) => cell.text).join("");
}

function headTexts(table: Table): readonly string[] {
  const { label, title, body, notes, columns } = table;
  return [label, title, `部门名称：${body}`, ...notes, ...columns.flatMap((column) => column.title)];
}

function formTexts(form: PerformanceForm): readonly string[] {
  const { period, annual } = form.funding;
  return [
    `${form.title}${form.label}项目名称${form.project}`,
    ...form.fields.map((field) => `${field.label}${field.text}`),
    ...period.map((entry, index) => {
      const beside = annual[index];
      return `${entry.label}${entry.text}${beside?.label}${beside?.text}`;
    }),
    `总体目标${form.goals.period}${form.goals.annual}`,
    ...form.indicators.map((indicator) => indicator.className),
    ...form.indicators.map(indicatorText),
  ];
}

function indicatorText({ period, annual }: Indicator): string {
  return [period, annual].map((target) => `${target?.category}${target?.name}${target?.value}`).join("");
}

function claimTexts({ item, amount, count, share, change, reason, lists, asOf }: Claim): readonly string[] {
  const counted = count === null ? "" : `${count.text}${count.unit}`;
  const paid = amount === null ? "" : `${amount.text}${amount.unit}`;
  const joined = [paid, count === null && share !== null ? `占${share.text}%` : ""].filter(
    (part) => part !== "",
  );
  return [
    counted,
    `${item ?? ""}${count === null ? joined.join("，") : counted}`,
    paid,
    share === null ? "" : `${share.text}%`,
    change === null ? "" : `比上年${change.amountWord}${change.amount?.text}${change.amount?.unit}，`,
    change === null ? "" : `，${change.percentWord}${change.percent?.text}%`,
    reason === null ? "" : `主要原因是${reason.text}。`,
    lists.length === 0 ? "" : `主要包括：${lists.join("、")}等`,
    asOf === null ? "" : `截至${asOf}，`,
  ];
}
