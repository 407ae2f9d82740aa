import type { Evidence, Finding, Wording } from "../../review/finding.ts";
import { moneyCell } from "./amountCells.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataSheet, EMPTY, textCell } from "./dataSheet.ts";
import { evidenceCell } from "./evidenceCell.ts";

/** A finding with the one it is folded into; null at the top. */
interface Listed {
  readonly finding: Finding;
  readonly because: string | null;
}

/** What the review found, one finding a row, and the figures that each sets against each other. */
export function findingSheets(findings: readonly Finding[], context: DataContext): readonly DataSheet[] {
  const listed = findings.flatMap((finding) => withFolded(finding, null));
  return [findingSheet(listed, context), evidenceSheet(listed, context)];
}

function withFolded(finding: Finding, because: string | null): readonly Listed[] {
  return [{ finding, because }, ...finding.because.flatMap((folded) => withFolded(folded, finding.id))];
}

function findingSheet(listed: readonly Listed[], context: DataContext): DataSheet {
  const { words } = context;
  const { finding, rule, outcome, severity, title, explanation, difference, unit, because } = words.columns;
  const { left, right } = words.sides;
  const titles = [
    finding,
    rule,
    outcome,
    severity,
    title,
    explanation,
    difference,
    unit,
    left,
    right,
    because,
  ];
  const widths = [18, 8, 14, 12, 40, 70, 14, 10, 44, 44, 18];
  return {
    name: words.sheets.findings,
    columns: titles.map((text, index) => ({ title: text, width: widths[index] ?? 16 })),
    rows: listed.map((entry) => findingRow(entry, context)),
  };
}

function findingRow({ finding, because }: Listed, context: DataContext): readonly DataCell[] {
  const { words } = context;
  const { difference, unit } = finding;
  return [
    textCell(finding.id),
    textCell(finding.rule),
    textCell(words.outcomes[finding.outcome]),
    textCell(words.severities[finding.severity]),
    textCell(say(finding.title, context)),
    textCell(say(finding.text, context)),
    difference === null || unit === null ? EMPTY : moneyCell(difference, unit),
    textCell(unit === null ? "" : words.unitName(unit)),
    textCell(sideWords(finding.left, context)),
    textCell(sideWords(finding.right, context)),
    textCell(because ?? ""),
  ];
}

function sideWords(side: readonly Evidence[], context: DataContext): string {
  const { words, place } = context;
  return side
    .map(({ printed, source }) => `${printed.trim() === "" ? "—" : printed.trim()}（${place(source)}）`)
    .join(words.listJoin);
}

function evidenceSheet(listed: readonly Listed[], context: DataContext): DataSheet {
  const { words, place } = context;
  const { finding, side, name, printed, value } = words.columns;
  const titles = [finding, side, name, printed, value, words.source];
  const widths = [18, 10, 44, 16, 16, 44];
  return {
    name: words.sheets.evidence,
    columns: titles.map((text, index) => ({ title: text, width: widths[index] ?? 16 })),
    rows: listed.flatMap(({ finding: { id, left, right } }) =>
      [
        ...left.map((entry) => ["left", entry] as const),
        ...right.map((entry) => ["right", entry] as const),
      ].map(([of, evidence]) => [
        textCell(id),
        textCell(words.sides[of]),
        textCell(say(evidence.label, context)),
        textCell(evidence.printed.trim()),
        evidenceCell(evidence.printed),
        textCell(place(evidence.source)),
      ]),
    ),
  };
}

function say({ zh, en }: Wording, { language }: DataContext): string {
  return language === "en" ? en : zh;
}
