import type { Basis } from "../budget/basis.ts";
import { type Budget, type Table, tableOf } from "../budget/budget.ts";
import { type Line, linesOf, lineWithRole } from "../budget/lines.ts";
import type { Unit } from "../budget/money.ts";
import { plainName } from "../budget/plainName.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, addAmounts, publishedAmount, subtractAmounts } from "./amount.ts";
import { expenditureBasis } from "./expenditureBasis.ts";
import type { FunctionAmounts } from "./functionTree.ts";
import { agreedTable, firstCell, linesByCode } from "./publishedTables.ts";

/** One functional line with the amounts that the agreeing tables print for it. */
export interface FunctionalLine {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly amounts: FunctionAmounts;
}

export interface FunctionalLines {
  readonly root: FunctionalLine;
  readonly lines: readonly FunctionalLine[];
  readonly unit: Unit;
  readonly tables: readonly string[];
}

/** What each table can say about a code. */
interface Sources {
  readonly unit: Unit;
  readonly basis: Basis;
  readonly summary: Table | undefined;
  /** 收入总表 by function: the current year and the carry-over of every code. */
  readonly income: ReadonlyMap<string, Line>;
  /** 支出总表, where its basis is the current year's budget; it splits into basic and project. */
  readonly current: ReadonlyMap<string, Line>;
  /** 支出总表, where its basis includes the carry-over. */
  readonly whole: ReadonlyMap<string, Line>;
  /** 一般公共预算支出表. */
  readonly general: ReadonlyMap<string, Line>;
  /** Classes of 收支总表 by plain name. */
  readonly classes: ReadonlyMap<string, Line>;
}

/** The functional lines of a budget on a basis, every code once, with the amounts of the tables that agree; null for none. */
export function readFunctionalLines(
  budget: Budget,
  agreement: Agreement,
  basis: Basis,
): FunctionalLines | null {
  const summary = agreedTable(budget, agreement, "income-and-expenditure");
  const income = agreedTable(budget, agreement, "income");
  const expenditure = agreedTable(budget, agreement, "expenditure");
  const general = agreedTable(budget, agreement, "general-expenditure");
  const used = [summary, income, expenditure, general].filter((table) => table !== undefined);
  const unit = used[0]?.unit ?? "万元";
  const covers = expenditure ? expenditureBasis(budget) : null;
  const sources: Sources = {
    unit,
    basis,
    summary,
    income: linesByCode(income),
    current: linesByCode(covers === "with-carry-over" ? undefined : expenditure),
    whole: linesByCode(covers === "current-year" ? undefined : expenditure),
    general: linesByCode(general),
    classes: classesByName(summary),
  };
  const lines = functionalLines(sources);
  if (lines.length === 0) return null;
  return { root: rootLine(budget, sources), lines, unit, tables: used.map((table) => table.id) };
}

function functionalLines(sources: Sources): readonly FunctionalLine[] {
  const codes = new Set([
    ...sources.income.keys(),
    ...sources.current.keys(),
    ...sources.whole.keys(),
    ...sources.general.keys(),
  ]);
  const lines = [...codes].flatMap((code) => codedLine(code, sources));
  const named = new Set(lines.filter((line) => line.level === 1).map((line) => plainName(line.name)));
  for (const [name, line] of sources.classes) {
    const uncoded = namedClass(line, sources);
    if (!named.has(name) && uncoded.amounts.total.kind !== "undisclosed") lines.push(uncoded);
  }
  return lines.filter((line) => line.amounts.total.kind !== "undisclosed");
}

function codedLine(code: string, sources: Sources): readonly FunctionalLine[] {
  const level = LEVEL_BY_LENGTH[code.length];
  const printed = [sources.income, sources.current, sources.whole, sources.general].map((lines) =>
    lines.get(code),
  );
  const name = printed.find((line) => line !== undefined)?.name;
  if (level === undefined || name === undefined) return [];
  const classLine = level === 1 ? sources.classes.get(plainName(name)) : undefined;
  return [{ id: code, code, name, level, amounts: amountsOf({ code, classLine }, sources) }];
}

const LEVEL_BY_LENGTH: Readonly<Record<number, 1 | 2 | 3>> = { 3: 1, 5: 2, 7: 3 };

function amountsOf(
  { code, classLine }: { code: string; classLine: Line | undefined },
  sources: Sources,
): FunctionAmounts {
  const read = (cells: readonly Parameters<typeof publishedAmount>[0][]) =>
    firstPublished(cells, sources.unit);
  const [income, current, whole, general] = [
    sources.income,
    sources.current,
    sources.whole,
    sources.general,
  ].map((lines) => lines.get(code));
  const thisYear = read([
    income?.cell("total"),
    current?.cell("total"),
    general?.cell("total"),
    classLine?.cell("current"),
  ]);
  const carriedOver = read([income?.cell("carried-over"), classLine?.cell("carried-over")]);
  const together = read([firstCell(classLine, ["total", "amount"]), whole?.cell("total")]);
  return {
    total: totalOn(sources.basis, { current: thisYear, carriedOver, together, unit: sources.unit }),
    current:
      thisYear.kind === "undisclosed" && carriedOver.kind !== "undisclosed"
        ? subtractAmounts(together, carriedOver)
        : thisYear,
    carriedOver,
    basic: read([current?.cell("basic"), general?.cell("basic")]),
    project: read([current?.cell("project"), general?.cell("project")]),
  };
}

function namedClass(line: Line, { unit, basis }: Sources): FunctionalLine {
  const current = publishedAmount(line.cell("current"), unit);
  const carriedOver = publishedAmount(line.cell("carried-over"), unit);
  const together = publishedAmount(firstCell(line, ["total", "amount"]), unit);
  const none: Amount = { kind: "undisclosed", unit };
  const total = totalOn(basis, { current, carriedOver, together, unit });
  const name = plainName(line.name);
  return {
    id: name,
    code: null,
    name,
    level: 1,
    amounts: { total, current, carriedOver, basic: none, project: none },
  };
}

function rootLine(budget: Budget, sources: Sources): FunctionalLine {
  const { summary, unit, basis } = sources;
  const grand = summary && lineWithRole(summary, "grand-total", "expenditure");
  const read = (cells: readonly Parameters<typeof publishedAmount>[0][]) => firstPublished(cells, unit);
  const totalLine = (role: "income" | "general-expenditure" | "expenditure") => {
    const table = tableOf(budget, role);
    return table && lineWithRole(table, "total");
  };
  const carriedOver = read([grand?.cell("carried-over"), totalLine("income")?.cell("carried-over")]);
  const current = read([
    grand?.cell("current"),
    totalLine("income")?.cell("total"),
    totalLine("general-expenditure")?.cell("total"),
  ]);
  const together = read([firstCell(grand, ["total", "amount"])]);
  const split = sources.current.size > 0 ? totalLine("expenditure") : totalLine("general-expenditure");
  const amounts = {
    total: totalOn(basis, { current, carriedOver, together, unit }),
    current,
    carriedOver,
    basic: read([split?.cell("basic")]),
    project: read([split?.cell("project")]),
  };
  return { id: "all", code: null, name: "", level: 0, amounts };
}

interface Parts {
  readonly current: Amount;
  readonly carriedOver: Amount;
  /** Both together, where printed. */
  readonly together: Amount;
  readonly unit: Unit;
}

function totalOn(basis: Basis, { current, carriedOver, together, unit }: Parts): Amount {
  if (basis === "current-year")
    return current.kind === "undisclosed" && carriedOver.kind === "undisclosed" ? together : current;
  return together.kind === "undisclosed" ? addAmounts([current, carriedOver], unit) : together;
}

function firstPublished(cells: readonly Parameters<typeof publishedAmount>[0][], unit: Unit): Amount {
  const amounts = cells.map((cell) => publishedAmount(cell, unit));
  const blank = amounts.find((amount) => amount.kind === "undisclosed" && amount.blank !== undefined);
  return amounts.find((amount) => amount.kind !== "undisclosed") ?? blank ?? { kind: "undisclosed", unit };
}

function classesByName(summary: Table | undefined): ReadonlyMap<string, Line> {
  const lines = summary ? linesOf(summary, "expenditure") : [];
  return new Map(lines.filter((line) => line.role === "class").map((line) => [plainName(line.name), line]));
}
