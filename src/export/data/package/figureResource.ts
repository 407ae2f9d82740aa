import type { Budget, PerformanceForm, Table } from "../../../budget/budget.ts";
import { amountOf, type Figure } from "../../../budget/figure.ts";
import { claimFigures } from "../claimFigures.ts";
import { pageText } from "./holderResource.ts";
import { type PackageResource, refersTo } from "./resource.ts";

const KINDS = ["amount", "zero", "blank", "dash", "words"];

/** Every cell of every table, every funding line of every form and every figure of the narrative, as published. */
export function figureResource(budget: Budget): PackageResource {
  return {
    name: "figures",
    title: "原文的每一格",
    description:
      "All cells as published. kind tells a number, a printed zero, a blank, a printed dash and words apart; value is the exact number that is printed.",
    primaryKey: ["id"],
    foreignKeys: [refersTo("holder", "holders", "id")],
    fields: [
      { name: "id", type: "string", title: "地址", constraints: { required: true } },
      { name: "holder", type: "string", title: "所在的表", constraints: { required: true } },
      { name: "row", type: "integer", title: "行", constraints: { minimum: 1 } },
      { name: "column", type: "integer", title: "列", constraints: { minimum: 1 } },
      { name: "heading", type: "string", title: "列标题或名目", description: "As printed, outermost first." },
      { name: "printed", type: "string", title: "原文", description: "Exactly as printed." },
      { name: "kind", type: "string", title: "种类", constraints: { required: true, enum: KINDS } },
      { name: "value", type: "number", title: "数值" },
      { name: "unit", type: "string", title: "单位", description: "Of the value; empty for words." },
      { name: "page", type: "integer", title: "页", constraints: { minimum: 1 } },
    ],
    records: [
      ...budget.tables.flatMap(cellRecords),
      ...budget.forms.flatMap(fundingRecords),
      ...budget.narrative.claims.flatMap((claim) =>
        claimFigures(claim).map(({ id, part, text, figure, unit, page }) => [
          ...[id, claim.id, "", "", part, text],
          ...figureTexts(figure, unit),
          pageText(page),
        ]),
      ),
    ],
  };
}

function cellRecords({ id, unit, columns, rows }: Table): readonly (readonly string[])[] {
  const headings = columns.map(({ title }) => title.filter((part) => part !== "").join(" / "));
  return rows.flatMap((row) =>
    row.cells.map((cell, index) => [
      ...[cell.id, id, String(cell.row), String(cell.column), headings[index] ?? "", cell.text],
      ...figureTexts(cell.figure, unit),
      pageText(cell.page),
    ]),
  );
}

function fundingRecords({ id, funding }: PerformanceForm): readonly (readonly string[])[] {
  return [...funding.period, ...funding.annual].map((entry) => [
    ...[entry.id, id, "", "", entry.label, entry.text],
    ...figureTexts(entry.figure, entry.unit),
    pageText(entry.page),
  ]);
}

/** The kind, the exact number and the unit of a figure; words have neither number nor unit. */
function figureTexts(figure: Figure | null, unit: string): readonly [string, string, string] {
  if (figure === null) return ["words", "", ""];
  return [figure.kind, amountOf(figure)?.toFixed() ?? "", unit];
}
