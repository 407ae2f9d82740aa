import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Annotations, parseAnnotationsText } from "../../src/budget/annotations.ts";
import { parseCatalogueText } from "../../src/budget/catalogue.ts";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import { printBudget } from "../../src/budget/printBudget.ts";
import { printJson } from "../../src/budget/printJson.ts";
import { publishedBudget, publishedText } from "../budgets/publishedBudget.ts";

const DATA = resolve(import.meta.dirname, "../../public/data");
const budget = publishedBudget();

function cellText(address: string): string | undefined {
  const [tableId, row, column] = address.split(".");
  return budget.tables.find((table) => table.id === tableId)?.rows[Number(row) - 1]?.cells[Number(column) - 1]
    ?.text;
}

function dataText(file: string): string {
  return readFileSync(resolve(DATA, file), "utf8");
}

describe("the published budget", () => {
  it.each([
    ["t1.1.2", "191.26"],
    ["t1.1.4", "202.03"],
    ["t1.1.5", "164.45"],
    ["t1.1.6", "37.58"],
    ["t1.2.2", ""],
    ["t1.8.6", ""],
    ["t1.20.3", "二十、住房保障支出"],
    ["t1.32.4", "228.84"],
    ["t1.33.2", "37.58"],
    ["t1.33.4", ""],
    ["t2.1.9", "37.58"],
    ["t2.5.3", "80.00"],
    ["t2.9.3", "11.98"],
    ["t3.1.3", "164.01"],
    ["t3.5.1", "20113"],
    ["t3.5.4", ""],
    ["t3.5.5", "100.00"],
    ["t3.6.2", "招商引资"],
    ["t3.11.3", "0.34"],
    ["t4.33.1", "上年财政拨款结转"],
    ["t4.33.2", "37.58"],
    ["t4.34.2", "37.58"],
    ["t4.34.4", ""],
    ["t4.38.5", "228.84"],
    ["t5.1.5", "80.00"],
    ["t5.5.4", ""],
    ["t6.2.3", "108.53"],
    ["t6.11.5", "2.16"],
    ["t6.14.2", "离退休费"],
    ["t10.5.1", "②公务用车运行维护费"],
    ["t12.1.7", "7"],
    ["t13.3.1", "　长治市屯留区人民政府招商中心"],
    ["t13.5.2", "13.72"],
  ])("prints %s as %j", (address, text) => {
    expect(cellText(address)).toBe(text);
  });

  it("keeps apart the tables with figures and those that say they have none", () => {
    const withFigures = budget.tables
      .filter((table) => table.state === "published")
      .map((table) => table.number);
    expect(withFigures).toEqual(["1", "2", "3", "4", "5", "6", "13"]);
    expect(budget.tables.map((table) => table.rows.length)).toEqual([
      34, 15, 17, 38, 15, 14, 2, 2, 2, 6, 2, 2, 6,
    ]);
  });

  it("keeps the targets as the forms' text clips them", () => {
    const [promotion, liaison] = budget.forms;
    expect(promotion?.indicators[2]?.annual).toEqual({
      id: "f1.i3.annual",
      category: "时效指标",
      name: "对外宣传推介及时",
      value: "≥90%",
    });
    expect(promotion?.indicators[8]?.category).toBe("服务对象满意度指");
    expect(liaison?.indicators[0]?.period?.value).toBe("300余次次");
    expect(liaison?.indicators[1]?.period?.value).toBe("提高80%");
    expect(liaison?.indicators[1]?.annual?.value).toBe("≥80%");
  });

  it("tells what the document says there is none of", () => {
    const none = budget.narrative.claims.filter((claim) => claim.none).map((claim) => claim.subject);
    expect(none).toEqual([
      "three-public",
      "operating-funds",
      "performance-subordinate-units",
      "purchase-of-services-catalogue",
      "other-matters",
    ]);
  });

  it("stands in its file in the canonical print, and reads back the same", () => {
    expect(printBudget(budget)).toBe(publishedText());
    expect(parseBudgetText(printBudget(budget))).toEqual({ ok: true, value: budget });
  });
});

describe("the catalogue", () => {
  const text = dataText("index.json");

  it("lists the budget with the totals that it prints", () => {
    const parsed = parseCatalogueText(text);
    const entry = parsed.ok ? parsed.value.budgets.find(({ id }) => id === budget.id) : undefined;
    expect(entry).toMatchObject({ body: budget.body.name, region: budget.body.region, year: 2024 });
    expect(entry).toMatchObject({ title: budget.title, file: "tunliu-investment-promotion-2024.json" });
    expect(entry?.totals).toEqual({ revenue: "228.84", expenditure: "228.84", unit: "万元" });
    expect([cellText("t1.34.2"), cellText("t1.34.4")]).toEqual(["228.84", "228.84"]);
  });

  it("is printed in canonical form", () => {
    expect(printJson(JSON.parse(text))).toBe(text);
  });
});

describe("the annotations", () => {
  const text = dataText("tunliu-investment-promotion-2024.annotations.json");
  const annotations = readAnnotations(text);

  it("belong to the budget and describe its six offices in printed order", () => {
    expect(annotations.budget).toBe(budget.id);
    expect(annotations.offices.map(({ name }) => name)).toEqual(
      budget.narrative.offices.map(({ title }) => title),
    );
  });

  it("render every name in English that is printed in this budget only", () => {
    const names = [budget.body.name, budget.body.region, ...formNames(), ...claimNames(), ...projectNames()];
    expect(names.filter((name) => annotations.names[name] === undefined)).toEqual([]);
  });

  it("are printed in canonical form", () => {
    expect(printJson(JSON.parse(text))).toBe(text);
  });
});

function readAnnotations(text: string): Annotations {
  const parsed = parseAnnotationsText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function projectNames(): readonly string[] {
  const rows = budget.tables.find((table) => table.id === "t13")?.rows ?? [];
  return rows.filter((row) => row.roles.includes("project")).map((row) => row.cells[0]?.text.trim() ?? "");
}

/** The forms' words; dates and plain thresholds such as ≥90% need no rendering. */
function formNames(): readonly string[] {
  return budget.forms
    .flatMap((form) => [
      form.project,
      form.goals.period,
      ...form.fields.map((field) => field.text),
      ...form.indicators.flatMap(({ className, period, annual }) => [
        className,
        ...[period, annual].flatMap((target) => [target?.category, target?.name, target?.value]),
      ]),
    ])
    .filter((text) => text !== undefined)
    .filter((text) => /\p{Script=Han}/u.test(text));
}

/** The claims' words but for the classes, which the glossary names. */
function claimNames(): readonly string[] {
  return budget.narrative.claims.flatMap(({ subject, item, reason, count, asOf }) => [
    ...(item === null || subject.endsWith("-class") ? [] : [item]),
    ...(reason === null ? [] : [reason.text, ...reason.figures.map((figure) => figure.item)]),
    ...(count === null ? [] : [count.unit]),
    ...(asOf === null ? [] : [asOf]),
  ]);
}
