import type { Budget, Claim, PerformanceForm, Row, Table } from "./budget.ts";
import { printJson } from "./printJson.ts";
import {
  type BudgetFile,
  type FileClaim,
  type FileForm,
  type FileRow,
  type FileTable,
  FORMAT,
  FORMAT_VERSION,
} from "./schema.ts";

/** Where the JSON Schema of the format stands, seen from a data file. */
export const SCHEMA_ADDRESS = "./schema/budget.schema.json";

/** A budget as the text of its file: stable order, one printed row a line; `parseBudgetText(printBudget(x))` is x. */
export function printBudget(budget: Budget): string {
  return printJson(fileOfBudget(budget));
}

/** A budget as the value that its file holds. */
export function fileOfBudget({
  id,
  title,
  year,
  body,
  provenance,
  tables,
  forms,
  narrative,
}: Budget): BudgetFile {
  return {
    $schema: SCHEMA_ADDRESS,
    format: FORMAT,
    version: FORMAT_VERSION,
    id,
    title,
    year,
    body,
    provenance,
    tables: tables.map(fileOfTable),
    forms: forms.map(fileOfForm),
    narrative: {
      sections: [...narrative.sections],
      offices: [...narrative.offices],
      terms: [...narrative.terms],
      claims: narrative.claims.map(fileOfClaim),
    },
  };
}

function fileOfTable(table: Table): FileTable {
  const { id, role, number, label, title, body, unit, state } = table;
  const oneSided = table.sides.length === 1 && table.sides[0] === "lines";
  const columns = table.columns.map((column) =>
    oneSided
      ? { role: column.role, title: [...column.title] }
      : { role: column.role, side: column.side, title: [...column.title] },
  );
  const rows = table.rows.map(fileOfRow);
  return {
    id,
    role,
    number,
    label,
    title,
    body,
    unit,
    state,
    notes: [...table.notes],
    pages: [...table.pages],
    columns,
    rows,
  };
}

function fileOfRow(row: Row): FileRow {
  const inferred = row.cells.filter((cell) => cell.inferred).map((cell) => cell.column);
  const boxes = row.cells.map(({ box }) => box && ([...box] as [number, number, number, number]));
  return {
    page: row.page,
    roles: [...row.roles],
    cells: row.cells.map((cell) => cell.text),
    ...(boxes.some((box) => box !== null) ? { boxes } : {}),
    ...(inferred.length > 0 ? { inferred } : {}),
    ...(row.printedSo.length > 0 ? { printedSo: [...row.printedSo] } : {}),
  };
}

function fileOfForm(form: PerformanceForm): FileForm {
  const { id, title, label, page, project, unit, goals } = form;
  const fundingOf = (phase: "period" | "annual") =>
    form.funding[phase].map(({ role, label: words, text }) => ({ role, label: words, text }));
  const targetOf = (target: PerformanceForm["indicators"][number]["period"]) =>
    target && { category: target.category, name: target.name, value: target.value };
  const indicators = form.indicators.map((entry) => ({
    class: entry.class,
    className: entry.className,
    category: entry.category,
    period: targetOf(entry.period),
    annual: targetOf(entry.annual),
  }));
  const funding = { period: fundingOf("period"), annual: fundingOf("annual") };
  return { id, title, label, page, project, fields: [...form.fields], unit, funding, goals, indicators };
}

function fileOfClaim(claim: Claim): FileClaim {
  const { id, section, page, subject, item, of, asOf, amount, count, share, change, reason, lists } = claim;
  return {
    id,
    section,
    page,
    subject,
    ...(item === null ? {} : { item }),
    ...(of === null ? {} : { of }),
    ...(asOf === null ? {} : { asOf }),
    ...(claim.none ? { none: true as const } : {}),
    ...(amount ? { amount: { text: amount.text, unit: amount.unit } } : {}),
    ...(count ? { count: { text: count.text, unit: count.unit } } : {}),
    ...(share ? { share: share.text } : {}),
    ...(change ? { change: fileOfChange(change) } : {}),
    ...(reason ? { reason: fileOfReason(reason) } : {}),
    ...(lists.length > 0 ? { lists: [...lists] } : {}),
  };
}

function fileOfChange(change: NonNullable<Claim["change"]>): NonNullable<FileClaim["change"]> {
  const { direction, amountWord, amount, percentWord, percent } = change;
  return {
    direction,
    ...(amountWord === null ? {} : { amountWord }),
    ...(amount ? { amount: { text: amount.text, unit: amount.unit } } : {}),
    ...(percentWord === null ? {} : { percentWord }),
    ...(percent ? { percent: percent.text } : {}),
  };
}

function fileOfReason(reason: NonNullable<Claim["reason"]>): NonNullable<FileClaim["reason"]> {
  const figures = reason.figures.map(({ item, year, amount }) => ({
    item,
    year,
    amount: { text: amount.text, unit: amount.unit },
  }));
  return { text: reason.text, figures };
}
