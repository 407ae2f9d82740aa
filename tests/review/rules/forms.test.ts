import { describe } from "vitest";
import type { Budget } from "../../../src/budget/budget.ts";
import type { FileForm } from "../../../src/budget/schema.ts";
import { changeFile } from "../changeCells.ts";
import { full, proves, without } from "./prove.ts";

const noForms = changeFile(full(), () => ({ forms: [] }));
const wants = "项目绩效目标表";

/** The full budget with one of its forms changed. */
function form(id: string, change: (form: FileForm) => Partial<FileForm>): Budget {
  return changeFile(full(), (file) => ({
    forms: file.forms.map((entry) => (entry.id === id ? { ...entry, ...change(entry) } : entry)),
  }));
}

/** Other texts for the total and the money of the county of one phase, in 元. */
function funds(id: string, phase: "period" | "annual", total: string, local: string): Budget {
  const texts: Readonly<Record<string, string>> = { total, local };
  return form(id, ({ funding }) => ({
    funding: {
      ...funding,
      [phase]: funding[phase].map((entry) => ({ ...entry, text: texts[entry.role] ?? entry.text })),
    },
  }));
}

describe("R73", () =>
  proves("R73", {
    holds: full(),
    differs: funds("f1", "period", "750,000", "700,000"),
    says: ["differs 50000.00 元"],
    unchecked: noForms,
    wants,
  }));

describe("R74", () =>
  proves("R74", {
    holds: full(),
    // One-off, one year: 150,000 for the period, 120,000 for the year.
    differs: funds("f2", "period", "150,000", "150,000"),
    says: ["differs 30000.00 元"],
    unchecked: noForms,
    wants,
  }));

describe("R75", () =>
  proves("R75", {
    holds: full(),
    differs: funds("f1", "period", "200,000", "200,000"),
    says: ["differs 50000.00 元"],
    unchecked: noForms,
    wants,
  }));

describe("R76", () =>
  proves("R76", {
    holds: full(),
    // 26.00 万元 in the form, 25.00 in the table.
    differs: funds("f1", "annual", "260,000", "260,000"),
    says: ["differs 1.00 万元"],
    unchecked: without("projects-current"),
    wants: "项目支出表（本年）",
  }));

describe("R77", () =>
  proves("R77", {
    holds: full(),
    differs: changeFile(full(), (file) => ({ forms: file.forms.filter(({ id }) => id !== "f3") })),
    says: ["differs"],
    unchecked: noForms,
    wants,
  }));

describe("R78", () =>
  proves("R78", {
    holds: full(),
    // One-off, and 7.50 carried over.
    differs: form("f1", ({ fields }) => ({
      fields: fields.map((field) => (field.role === "attribute" ? { ...field, text: "一次性项目" } : field)),
    })),
    says: ["differs"],
    unchecked: noForms,
    wants,
  }));
