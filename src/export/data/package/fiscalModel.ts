import type { Unit } from "../../../budget/money.ts";

const YUAN_PER_UNIT: Readonly<Record<Unit, number>> = { 元: 1, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000 };

interface Attribute {
  readonly source: string;
  readonly resource: string;
  readonly parent?: string;
  readonly labelfor?: string;
}

/**
 * The measures and dimensions of the budget lines, as the published rules `fiscal-data-package` ask for them (version 0.3 of the
 * specification); version 1.0 has the same as `columnType` on each field.
 */
export function fiscalModel(unit: Unit) {
  return {
    measures: {
      amount: { ...from("amount"), currency: "CNY", factor: YUAN_PER_UNIT[unit], phase: "approved" },
    },
    dimensions: {
      line: { dimensionType: "other", primaryKey: ["line_id"], attributes: { line_id: from("line_id") } },
      breakdown: plain(["breakdown", "adds_up", "level", "value_kind"]),
      direction: plain(["direction"]),
      year: { ...plain(["fiscal_year"]), dimensionType: "datetime" },
      phase: plain(["phase"]),
      body: {
        dimensionType: "classification",
        primaryKey: ["body_code"],
        attributes: {
          body_code: from("body_code"),
          body: { ...from("body"), labelfor: "body_code" },
        },
        classificationType: "administrative",
      },
      function: { ...levels("function", 3), classificationType: "functional" },
      economy: { ...levels("economic", 2), classificationType: "economic" },
      economic_gap: plain(["economic_gap"]),
      expenditure_type: plain(["expenditure_type"]),
      source: plain(["fund_source"]),
      project: { ...plain(["project"]), dimensionType: "activity" },
    },
  };
}

function from(source: string): Attribute {
  return { source, resource: "budget-lines" };
}

function plain(fields: readonly string[]) {
  return {
    dimensionType: "other",
    primaryKey: fields,
    attributes: Object.fromEntries(fields.map((field) => [field, from(field)])),
  };
}

function levels(of: string, count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const code = (level: number) => `${of}_${level}_code`;
  return {
    dimensionType: "classification",
    primaryKey: numbers.map(code),
    attributes: Object.fromEntries(
      numbers.flatMap((level): readonly (readonly [string, Attribute])[] => [
        [code(level), { ...from(code(level)), ...(level === 1 ? {} : { parent: code(level - 1) }) }],
        [`${of}_${level}_name`, { ...from(`${of}_${level}_name`), labelfor: code(level) }],
      ]),
    ),
  };
}
