import type { Basis } from "../budget/basis.ts";
import type { Budget, Cell, Table } from "../budget/budget.ts";
import { type Line, linesOf, lineWithRole } from "../budget/lines.ts";
import type { Unit } from "../budget/money.ts";
import { plainName } from "../budget/plainName.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, publishedAmount, subtractAmounts } from "./amount.ts";
import { expenditureBasis } from "./expenditureBasis.ts";
import type { FunctionAmounts } from "./functionTree.ts";
import { agreedTable, firstCell, firstPublished, linesByCode } from "./publishedTables.ts";
import { carriedFor, totalOn } from "./totalOn.ts";
import { hasCarryOver, onlyWhole, totalLine, wholeOfYear } from "./wholeOfYear.ts";

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
  /** Whether money carried over is printed for the budget as a whole. */
  readonly carriesOver: boolean;
  /** The total lines of the tables below, of those that are used. */
  readonly totals: Totals;
  /** 收入总表 by function: the current year and the carry-over of every code. */
  readonly income: ReadonlyMap<string, Line>;
  /** 支出总表, where its basis is the current year's budget; it splits into basic and project. */
  readonly current: ReadonlyMap<string, Line>;
  /** 支出总表, where its basis includes the carry-over. */
  readonly whole: ReadonlyMap<string, Line>;
  /** 一般公共预算支出表, where the general budget is all of the current year's. */
  readonly general: ReadonlyMap<string, Line>;
  /** Classes of 收支总表 by plain name. */
  readonly classes: ReadonlyMap<string, Line>;
}

interface Totals {
  readonly income: Line | undefined;
  readonly current: Line | undefined;
  readonly general: Line | undefined;
}

/** The functional lines of a budget on either basis, from tables that are read once for both. */
export interface Functional {
  /** Every code once, with the amounts of the tables that agree; null for none. */
  readonly linesOn: (basis: Basis) => FunctionalLines | null;
  /** What the lines on a basis come to, without listing them; null where there are none. */
  readonly totalOn: (basis: Basis) => Amount | null;
}

export function readFunctional(budget: Budget, agreement: Agreement): Functional {
  const { used, ...read } = readSources(budget, agreement);
  const linesOn = (basis: Basis): FunctionalLines | null => {
    const sources = { ...read, basis };
    const lines = functionalLines(sources);
    if (lines.length === 0) return null;
    return { root: rootLine(sources), lines, unit: read.unit, tables: used.map((table) => table.id) };
  };
  return {
    linesOn,
    totalOn: (basis) => (hasLines({ ...read, basis }) ? rootLine({ ...read, basis }).amounts.total : null),
  };
}

function readSources(budget: Budget, agreement: Agreement) {
  const summary = agreedTable(budget, agreement, "income-and-expenditure");
  const income = agreedTable(budget, agreement, "income");
  const expenditure = agreedTable(budget, agreement, "expenditure");
  const whole = wholeOfYear(summary, income);
  const general = onlyWhole(agreedTable(budget, agreement, "general-expenditure"), whole);
  const used = [summary, income, expenditure, general].filter((table) => table !== undefined);
  const covers = expenditure ? expenditureBasis(budget) : null;
  const current = covers === "with-carry-over" ? undefined : expenditure;
  const spending = linesByCode(expenditure);
  return {
    used,
    unit: used[0]?.unit ?? "万元",
    summary,
    carriesOver: hasCarryOver(summary, income),
    totals: { income: totalLine(income), current: totalLine(current), general: totalLine(general) },
    income: linesByCode(income),
    current: covers === "with-carry-over" ? NO_LINES : spending,
    whole: covers === "current-year" ? NO_LINES : spending,
    general: linesByCode(general),
    classes: classesByName(summary),
  };
}

const NO_LINES: ReadonlyMap<string, Line> = new Map();

/** Whether any line discloses a total; most often the first does. */
function hasLines(sources: Sources): boolean {
  for (const code of codesOf(sources)) {
    const line = codedLine(code, sources);
    if (line && line.amounts.total.kind !== "undisclosed") return true;
  }
  return functionalLines(sources).length > 0;
}

function functionalLines(sources: Sources): readonly FunctionalLine[] {
  const lines: FunctionalLine[] = [];
  for (const code of codesOf(sources)) {
    const line = codedLine(code, sources);
    if (line) lines.push(line);
  }
  const named = new Set(lines.filter((line) => line.level === 1).map((line) => plainName(line.name)));
  for (const [name, line] of sources.classes) {
    const uncoded = namedClass(line, sources);
    if (!named.has(name) && uncoded.amounts.total.kind !== "undisclosed") lines.push(uncoded);
  }
  return lines.filter((line) => line.amounts.total.kind !== "undisclosed");
}

/** The codes of all tables, each once, in printed order. */
function* codesOf({ income, current, whole, general }: Sources): Generator<string> {
  const before: ReadonlyMap<string, Line>[] = [];
  for (const lines of [income, current, whole, general]) {
    if (before.includes(lines)) continue;
    for (const code of lines.keys()) if (!before.some((earlier) => earlier.has(code))) yield code;
    before.push(lines);
  }
}

function codedLine(code: string, sources: Sources): FunctionalLine | null {
  const level = LEVEL_BY_LENGTH[code.length];
  const name = printedName(code, sources);
  if (level === undefined || name === undefined) return null;
  return { id: code, code, name, level, amounts: amountsOf(code, sources) };
}

/** As the first of the tables that prints the code calls it. */
function printedName(code: string, { income, current, whole, general }: Sources): string | undefined {
  return (income.get(code) ?? current.get(code) ?? whole.get(code) ?? general.get(code))?.name;
}

const LEVEL_BY_LENGTH: Readonly<Record<number, 1 | 2 | 3>> = { 3: 1, 5: 2, 7: 3 };

function amountsOf(code: string, sources: Sources): FunctionAmounts {
  const read = (cells: readonly (Cell | undefined)[]) => firstPublished(cells, sources.unit);
  const [income, current] = [sources.income.get(code), sources.current.get(code)];
  const [whole, general] = [sources.whole.get(code), sources.general.get(code)];
  const above = classAbove(code, sources);
  const classLine = code.length === 3 ? above : undefined;
  const thisYear = read([
    income?.cell("total"),
    current?.cell("total"),
    general?.cell("total"),
    classLine?.cell("current"),
  ]);
  const carriedOver = read([income?.cell("carried-over"), classLine?.cell("carried-over")]);
  const carried = carriedFor(carriedOver, publishedAmount(above?.cell("carried-over"), sources.unit));
  const together = read([firstCell(classLine, ["total", "amount"]), whole?.cell("total")]);
  return {
    total: totalOn(sources, { current: thisYear, carriedOver: carried, together }),
    current:
      thisYear.kind === "undisclosed" && carriedOver.kind !== "undisclosed"
        ? subtractAmounts(together, carriedOver)
        : thisYear,
    carriedOver,
    basic: read([current?.cell("basic"), general?.cell("basic")]),
    project: read([current?.cell("project"), general?.cell("project")]),
  };
}

/** The line of 收支总表 for the class that a code belongs to, found by the class's printed name. */
function classAbove(code: string, sources: Sources): Line | undefined {
  if (sources.classes.size === 0) return undefined;
  const name = printedName(code.slice(0, 3), sources);
  return name === undefined ? undefined : sources.classes.get(plainName(name));
}

function namedClass(line: Line, sources: Sources): FunctionalLine {
  const { unit } = sources;
  const current = publishedAmount(line.cell("current"), unit);
  const carriedOver = publishedAmount(line.cell("carried-over"), unit);
  const together = publishedAmount(firstCell(line, ["total", "amount"]), unit);
  const none: Amount = { kind: "undisclosed", unit };
  const total = totalOn(sources, { current, carriedOver, together });
  const name = plainName(line.name);
  return {
    id: name,
    code: null,
    name,
    level: 1,
    amounts: { total, current, carriedOver, basic: none, project: none },
  };
}

function rootLine(sources: Sources): FunctionalLine {
  const { summary, totals, unit } = sources;
  const grand = summary && lineWithRole(summary, "grand-total", "expenditure");
  const read = (cells: readonly (Cell | undefined)[]) => firstPublished(cells, unit);
  const carriedOver = read([grand?.cell("carried-over"), totals.income?.cell("carried-over")]);
  const current = read([
    grand?.cell("current"),
    totals.income?.cell("total"),
    totals.current?.cell("total"),
    totals.general?.cell("total"),
  ]);
  const together = read([firstCell(grand, ["total", "amount"])]);
  const split = totals.current ?? totals.general;
  const amounts = {
    total: totalOn(sources, { current, carriedOver, together }),
    current,
    carriedOver,
    basic: read([split?.cell("basic")]),
    project: read([split?.cell("project")]),
  };
  return { id: "all", code: null, name: "", level: 0, amounts };
}

function classesByName(summary: Table | undefined): ReadonlyMap<string, Line> {
  const lines = summary ? linesOf(summary, "expenditure") : [];
  return new Map(lines.filter((line) => line.role === "class").map((line) => [plainName(line.name), line]));
}
