import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Budget } from "../../../src/budget/budget.ts";
import { parseMoney, sumMoney, ZERO } from "../../../src/budget/money.ts";
import { parseBudgetText } from "../../../src/budget/parseBudget.ts";
import { makeWholeFile } from "../../../src/export/data/makeWholeFile.ts";
import { packageFiles, printPackage } from "../../../src/export/data/package/printPackage.ts";
import { review } from "../../../src/review/review.ts";
import { publishedBudget, publishedText } from "../../budgets/publishedBudget.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { contextOf } from "./dataContexts.ts";
import { descriptorSchema } from "./packageRules.ts";
import { readArchive, readCsv } from "./readBack.ts";

function filesOf(budget: Budget): Readonly<Record<string, string>> {
  return packageFiles({ budget, agreement: review(budget).agreement, homepage: "https://budget.example/" });
}

function descriptorOf(files: Readonly<Record<string, string>>) {
  return v.parse(descriptorSchema, JSON.parse(files["datapackage.json"] ?? ""));
}

type Entry = Readonly<Record<string, string>>;

function entriesOf(files: Readonly<Record<string, string>>, name: string): readonly Entry[] {
  const [head = [], ...records] = readCsv(files[`data/${name}.csv`] ?? "");
  return records.map((record) =>
    Object.fromEntries(head.map((field, index) => [field, record[index] ?? ""])),
  );
}

const LEXICAL = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
} as const;

describe.each([
  ["the published budget", publishedBudget()],
  ["a budget checked by eye", tinyBudget()],
])("the data package of %s", (_, budget) => {
  const files = filesOf(budget);
  const descriptor = descriptorOf(files);

  it("is described after the rules of Data Package, Table Schema and Fiscal Data Package", () => {
    expect(descriptor.name).toBe(budget.id);
    expect(descriptor.resources.map(({ name }) => name)).toEqual([
      "budget-lines",
      "line-figures",
      "figures",
      "holders",
      "indicators",
    ]);
  });

  it.each(descriptor.resources)("holds in $name only values that its schema allows", ({ path, schema }) => {
    const [head, ...records] = readCsv(files[path] ?? "");
    expect(head).toEqual(schema.fields.map(({ name }) => name));
    const wrong = records.flatMap((record) =>
      schema.fields.flatMap(({ name, type, constraints }, index) => {
        const text = record[index] ?? "";
        if (text === "") return constraints?.required ? [`${name} is missing`] : [];
        const allowed = constraints?.enum === undefined || constraints.enum.includes(text);
        const least = constraints?.minimum === undefined || Number(text) >= constraints.minimum;
        return LEXICAL[type].test(text) && allowed && least ? [] : [`${name}: ${text}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(records.every((record) => record.length === schema.fields.length)).toBe(true);
  });

  it.each(descriptor.resources)(
    "has in $name no key twice and no reference to nothing",
    ({ name, schema }) => {
      const entries = entriesOf(files, name);
      const keys = entries.map((entry) => schema.primaryKey.map((field) => entry[field]).join("\u0000"));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(entriesOf(files, reference.resource).map((entry) => entry[reference.fields]));
        expect(entries.filter((entry) => !known.has(entry[fields] ?? ""))).toEqual([]);
      }
    },
  );

  it("has the amounts of its lines in the printed figures they refer to, exactly", () => {
    const values = new Map(entriesOf(files, "figures").map(({ id, value }) => [id, value]));
    const unit = entriesOf(files, "figures").map((entry) => [entry.id, entry.unit] as const);
    const units = new Map(unit);
    const links = entriesOf(files, "line-figures");
    for (const line of entriesOf(files, "budget-lines").filter(({ amount }) => amount !== "")) {
      const terms = links.filter(({ line_id }) => line_id === line.line_id);
      if (terms.some(({ figure_id }) => units.get(figure_id) !== line.unit)) continue;
      const sum = sumMoney(
        terms.map(({ figure_id, sign }) =>
          (parseMoney(values.get(figure_id) ?? "") ?? ZERO).times(sign ?? "0"),
        ),
      );
      expect([line.line_id, sum.toFixed()]).toEqual([line.line_id, line.amount]);
    }
  });
});

describe("printPackage", () => {
  const lines = entriesOf(filesOf(tinyBudget()), "budget-lines");
  const sumOf = (breakdown: string) =>
    sumMoney(
      lines
        .filter((line) => line.breakdown === breakdown && line.adds_up === "true")
        .map(({ amount }) => parseMoney(amount ?? "") ?? ZERO),
    ).toFixed(2);

  it("counts no figure twice: what may be added in each breakdown is the printed total", () => {
    expect(["function", "source", "nature", "economy"].map(sumOf)).toEqual([
      "107.50",
      "107.50",
      "107.50",
      "107.50",
    ]);
    expect(sumOf("project")).toBe("32.50");
    const wholes = lines.filter(({ level, value_kind }) => level === "0" && value_kind === "total");
    expect(wholes.map(({ breakdown, amount, adds_up }) => [breakdown, amount, adds_up])).toEqual([
      ["function", "107.5", "false"],
      ["source", "107.5", "false"],
      ["nature", "107.5", "false"],
      ["economy", "107.5", "false"],
      ["project", "32.5", "false"],
    ]);
  });

  it("gives a line its classes in columns of their own", () => {
    const line = lines.find(({ line_id }) => line_id === "function:2010350:current-year");
    expect(line).toMatchObject({
      direction: "expenditure",
      fiscal_year: "2024",
      phase: "approved",
      function_1_code: "201",
      function_2_code: "20103",
      function_3_code: "2010350",
      function_3_name: "事业运行",
      amount: "60",
      unit: "万元",
      state: "published",
    });
  });

  it("names no class where the document names none, and says why", () => {
    const line = entriesOf(filesOf(publishedBudget()), "budget-lines").find(
      ({ line_id }) => line_id === "economy:聘用人员经费:total",
    );
    expect(line).toMatchObject({
      economic_1_code: "",
      economic_1_name: "",
      economic_gap: "not-broken-down",
      expenditure_type: "project-spending",
      project: "聘用人员经费",
      body_code: "028",
    });
  });

  it("says of an economic item which class and which kind of spending it belongs to", () => {
    const line = entriesOf(filesOf(publishedBudget()), "budget-lines").find(
      ({ line_id }) => line_id === "economy:办公费:total",
    );
    expect(line).toMatchObject({
      economic_1_name: "商品和服务支出",
      economic_2_name: "办公费",
      economic_gap: "",
      expenditure_type: "basic",
      amount: "2.16",
    });
  });

  it("keeps blanks, zeros and words of the document apart", () => {
    const kinds = new Set(entriesOf(filesOf(publishedBudget()), "figures").map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["amount", "blank", "words", "zero"]);
  });

  it("is one archive with the structured budget as published, the same bytes every time", () => {
    const budget = publishedBudget();
    const parts = { budget, agreement: review(budget).agreement, homepage: null };
    const archive = readArchive(printPackage(parts));
    expect(archive[`${budget.id}.json`]).toBe(publishedText());
    expect(Object.keys(archive)).toContain("README.md");
    expect(printPackage(parts)).toEqual(printPackage(parts));
  });
});

describe("makeWholeFile", () => {
  it("gives the structured budget as it is published", () => {
    const { name, bytes } = makeWholeFile("json", contextOf(publishedBudget()));
    expect(name).toBe("tunliu-investment-promotion-2024.json");
    expect(bytes).toBe(publishedText());
    expect(parseBudgetText(String(bytes)).ok).toBe(true);
  });

  it("tells no address that others cannot open", () => {
    const context = { ...contextOf(tinyBudget()), address: "budget.html#/-/overview" };
    const { bytes } = makeWholeFile("package", context);
    const archive = readArchive(typeof bytes === "string" ? new Uint8Array() : bytes);
    expect(archive["datapackage.json"]).not.toContain("homepage");
  });
});
