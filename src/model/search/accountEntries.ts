import { type Line, linesOf } from "../../budget/lines.ts";
import { plainName } from "../../budget/plainName.ts";
import type { LineRole } from "../../budget/roles.ts";
import { eachOnce } from "./eachOnce.ts";
import { annotatedEnglish, buildEntry, type SearchEntry, type SearchSources } from "./searchEntry.ts";
import { buildCodedText, buildSearchText } from "./searchText.ts";

const FUNCTIONAL: ReadonlySet<LineRole> = new Set(["class", "section", "item"]);
const ECONOMIC: ReadonlySet<LineRole> = new Set(["economic-class", "economic-item"]);

/** Every printed functional code once, in order of code, under every name the document gives it. */
export function functionEntries(sources: SearchSources): readonly SearchEntry[] {
  const { budget, glossary } = sources;
  const namesByCode = new Map<string, Set<string>>();
  for (const line of printedLines(sources)) {
    if (!FUNCTIONAL.has(line.role) || line.code === null) continue;
    const names = namesByCode.get(line.code) ?? new Set();
    namesByCode.set(line.code, names.add(plainName(line.name)));
  }
  const sorted = [...namesByCode].sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.map(([code, names]) =>
    buildEntry({
      place: { kind: "function", code },
      code,
      names: [...names].map((name) => buildCodedText(code, name)),
      english: eachOnce([
        glossary.functional(code, budget.year)?.en,
        ...[...names].flatMap((name) => annotatedEnglish(sources, name)),
      ]),
    }),
  );
}

/** Every economic account the document names, once; found by its code even where only the glossary knows it. */
export function economicEntries(sources: SearchSources): readonly SearchEntry[] {
  const codesByName = new Map<string, string | null>();
  for (const line of printedLines(sources)) {
    const name = plainName(line.name);
    if (ECONOMIC.has(line.role) && !codesByName.get(name)) codesByName.set(name, line.code);
  }
  return [...codesByName].map(([name, code]) => {
    const account = sources.glossary.economic(name, code);
    return buildEntry({
      place: { kind: "economic", name, code },
      code: code ?? account?.code ?? null,
      names: [buildSearchText([name])],
      english: eachOnce([account?.en, ...annotatedEnglish(sources, name)]),
      context: code ?? account?.code ?? "",
    });
  });
}

/** Lines that are neither accounts nor projects (sources of funds, parts of the three official expenses, totals by name). */
export function lineEntries(sources: SearchSources): readonly SearchEntry[] {
  const lines = printedLines(sources);
  const coded = new Set(
    lines
      .filter((line) => line.code !== null && FUNCTIONAL.has(line.role))
      .map((line) => plainName(line.name)),
  );
  const first = new Map<string, Line>();
  for (const line of lines) {
    const name = plainName(line.name);
    if (isOtherLine(line) && name !== "" && !coded.has(name) && !first.has(name)) first.set(name, line);
  }
  return [...first.values()].flatMap((line) => lineEntry(sources, line));
}

const LISTED_ELSEWHERE: ReadonlySet<LineRole> = new Set([
  ...ECONOMIC,
  "heading",
  "column-numbers",
  "total",
  "department",
  "unit",
  "project",
]);

function isOtherLine(line: Line): boolean {
  return !LISTED_ELSEWHERE.has(line.role) && !(FUNCTIONAL.has(line.role) && line.code !== null);
}

function lineEntry(sources: SearchSources, line: Line): readonly SearchEntry[] {
  const { budget, glossary } = sources;
  const name = plainName(line.name);
  const cells = line.row.cells.filter((_, index) => line.table.columns[index]?.side === line.side);
  const printed = cells.find((cell) => cell.figure !== null && cell.figure.kind !== "blank");
  const source = (printed ?? cells.find((cell) => cell.figure !== null) ?? cells[0])?.id;
  if (source === undefined) return [];
  const account = FUNCTIONAL.has(line.role) ? glossary.functionalNamed(name, budget.year) : undefined;
  return [
    buildEntry({
      place: { kind: "cell", source },
      names: [buildSearchText([name])],
      english: eachOnce([account?.en, glossary.term(name)?.en, ...annotatedEnglish(sources, name)]),
      context: line.table.title,
    }),
  ];
}

function printedLines({ budget }: SearchSources): readonly Line[] {
  return budget.tables.flatMap((table) => table.sides.flatMap((side) => linesOf(table, side)));
}
