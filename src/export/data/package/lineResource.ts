import type { Budget } from "../../../budget/budget.ts";
import { convertMoney, type Unit } from "../../../budget/money.ts";
import { type Amount, moneyOf, termsOf } from "../../../model/amount.ts";
import type { BudgetLine } from "./budgetLine.ts";
import { LINE_FIELDS } from "./lineFields.ts";
import { type PackageResource, refersTo } from "./resource.ts";

const REQUIRED = { required: true } as const;

/** The amounts that the pictures use, one a record, all in one unit. */
export function lineResource(budget: Budget, lines: readonly BudgetLine[], unit: Unit): PackageResource {
  return {
    name: "budget-lines",
    title: "预算各项",
    description:
      "The amounts of the tables that agree among themselves. To add, keep one breakdown and the records whose adds_up is true.",
    primaryKey: ["line_id"],
    foreignKeys: [],
    fields: LINE_FIELDS,
    records: lines.map((line) => recordOf(line, budget, unit)),
  };
}

function recordOf(line: BudgetLine, budget: Budget, unit: Unit): readonly string[] {
  const { functions, economy, amount } = line;
  const money = moneyOf(amount);
  return [
    lineId(line),
    line.breakdown,
    String(line.addsUp),
    String(line.level),
    line.direction,
    String(budget.year),
    "approved",
    line.valueKind,
    budget.body.code ?? "",
    budget.body.name,
    ...[0, 1, 2].flatMap((level) => [functions[level]?.code ?? "", functions[level]?.name ?? ""]),
    ...[0, 1].flatMap((level) => [economy[level]?.code ?? "", economy[level]?.name ?? ""]),
    line.economicGap,
    line.expenditureType,
    line.source?.code ?? "",
    line.project,
    money === null ? "" : convertMoney(money, amount.unit, unit).toFixed(),
    unit,
    "CNY",
    stateOf(amount),
  ];
}

function stateOf(amount: Amount): string {
  switch (amount.kind) {
    case "published":
      return "published";
    case "derived":
      return "computed";
    case "undisclosed":
      return amount.blank === undefined ? "not-disclosed" : "blank";
  }
}

function lineId({ breakdown, id, valueKind }: BudgetLine): string {
  return `${breakdown}:${id}:${valueKind}`;
}

/** The printed figures that each amount rests on, with the sign they enter with. */
export function lineFigureResource(lines: readonly BudgetLine[]): PackageResource {
  return {
    name: "line-figures",
    title: "各项出自哪些格",
    description: "The printed figures that an amount of budget-lines is, or is the sum of.",
    primaryKey: ["line_id", "position"],
    foreignKeys: [refersTo("line_id", "budget-lines", "line_id"), refersTo("figure_id", "figures", "id")],
    fields: [
      { name: "line_id", type: "string", title: "编号", constraints: REQUIRED },
      { name: "position", type: "integer", title: "次序", constraints: { required: true, minimum: 1 } },
      { name: "figure_id", type: "string", title: "原文的格", constraints: REQUIRED },
      {
        name: "sign",
        type: "integer",
        title: "正负",
        description: "1 is added, -1 is taken off.",
        constraints: REQUIRED,
      },
    ],
    records: lines.flatMap((line) =>
      figuresOf(line.amount).map(({ source, sign }, index) => [
        lineId(line),
        String(index + 1),
        source,
        String(sign),
      ]),
    ),
  };
}

function figuresOf(amount: Amount): readonly { readonly source: string; readonly sign: number }[] {
  if (amount.kind === "undisclosed")
    return amount.blank === undefined ? [] : [{ source: amount.blank, sign: 1 }];
  return termsOf(amount);
}
