import { type Line, linesOf } from "../../budget/lines.ts";
import { plainName } from "../../budget/plainName.ts";
import type { LineRole } from "../../budget/roles.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import { eachOnce } from "./eachOnce.ts";
import { annotatedEnglish, buildEntry, type SearchEntry, type SearchSources } from "./searchEntry.ts";
import { buildCodedText, buildSearchText } from "./searchText.ts";

const FUNCTIONAL: ReadonlySet<LineRole> = new Set(["class", "section", "item"]);
const ECONOMIC: ReadonlySet<LineRole> = new Set(["economic-class", "economic-item"]);

/** Every printed functional code once, in order of code, under every name the document gives it. */
export function functionEntries(sources: SearchSources): readonly SearchEntry[] {
  const { budget, glossary } = sources;
  return [...functionLines(sources)].map(([code, lines]) => {
    const names = eachOnce(lines.map((line) => plainName(line.name)));
    return buildEntry({
      ...standingOf(code, lines, sources),
      code,
      names: names.map((name) => buildCodedText(code, name)),
      english: eachOnce([
        glossary.functional(code, budget.year)?.en,
        ...names.flatMap((name) => annotatedEnglish(sources, name)),
      ]),
    });
  });
}

function functionLines(sources: SearchSources): ReadonlyMap<string, readonly Line[]> {
  const byCode = new Map<string, readonly Line[]>();
  for (const line of printedLines(sources)) {
    if (!FUNCTIONAL.has(line.role) || line.code === null) continue;
    byCode.set(line.code, [...(byCode.get(line.code) ?? []), line]);
  }
  return new Map([...byCode].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** An account that only tables outside the pictures print leads to its cell: no picture has it. */
function standingOf(code: string, lines: readonly Line[], { outside }: SearchSources) {
  const [first] = lines;
  const source =
    first !== undefined && lines.every((line) => outside.has(line.table.id)) ? sourceOf(first) : null;
  if (source === null || first === undefined) return { place: { kind: "function", code } as const };
  return { place: { kind: "cell", source } as const, context: first.table.title };
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
  const source = sourceOf(line);
  if (source === null) return [];
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

/** The cell by which a line is shown: its first figure. */
function sourceOf(line: Line): SourceId | null {
  const cells = line.row.cells.filter((_, index) => line.table.columns[index]?.side === line.side);
  const printed = cells.find((cell) => cell.figure !== null && cell.figure.kind !== "blank");
  return (printed ?? cells.find((cell) => cell.figure !== null) ?? cells[0])?.id ?? null;
}

function printedLines({ budget }: SearchSources): readonly Line[] {
  return budget.tables.flatMap((table) => table.sides.flatMap((side) => linesOf(table, side)));
}
