import { ZERO } from "../budget/money.ts";
import type { Finding } from "./finding.ts";
import { withBecause } from "./fold.ts";
import { idOf, type Judged, joinWords } from "./judge.ts";
import type { Reading } from "./reading.ts";
import { R35 } from "./rules/betweenTables/anotherDraft.ts";
import { wordBothGaps } from "./rules/betweenTables/expenditureBasis.ts";
import { amountTerm, present, termOf } from "./term.ts";
import { compareSides } from "./tolerance.ts";

const COMPARED: ReadonlySet<string> = new Set(["R31", "R32", "R33", "R34"]);
const INNER: ReadonlySet<string> = new Set(["R10", "R11"]);
/** This many of the comparisons must fail before the table as a whole is named. */
const ENOUGH = 2;

export interface DraftFold {
  readonly reading: Reading;
  /** What was found, one judgement a line. */
  readonly found: readonly Judged[];
  readonly holding: readonly Judged[];
}

/** Where 支出总表 adds up in itself but agrees with no other table, says so once instead of cell by cell. */
export function foldAnotherDraft({ reading, found, holding }: DraftFold): readonly Judged[] {
  const id = reading.table("expenditure")?.id;
  if (id === undefined) return found;
  const differing = found.filter(({ finding }) => finding.outcome === "differs");
  const failed = new Set(differing.filter(({ rule }) => COMPARED.has(rule.id)).map(({ rule }) => rule.id));
  const brokenInside = differing.some(({ rule }) => INNER.has(rule.id));
  if (failed.size < ENOUGH || brokenInside) return found;
  const repeated = figuresRepeating(id, holding);
  const folds = (entry: Judged) => entry.rule.family !== "inside-table" && isAbout(entry, id, repeated);
  return [withBecause(leadFor(reading, id), found.filter(folds)), ...found.filter((entry) => !folds(entry))];
}

/** Figures of the narrative that were seen to be the table's own. */
function figuresRepeating(id: string, holding: readonly Judged[]): ReadonlySet<string> {
  const repeating = holding.filter((entry) => entry.rule.id === "R59" && entry.tables.includes(id));
  return new Set(repeating.flatMap((entry) => entry.finding.left.map((evidence) => evidence.source)));
}

function isAbout(entry: Judged, id: string, repeated: ReadonlySet<string>): boolean {
  if (entry.tables.includes(id)) return true;
  return entry.finding.left.some((evidence) => repeated.has(evidence.source));
}

function leadFor(reading: Reading, table: string): Judged {
  const own = present([amountTerm(reading.line("expenditure", "total"))]);
  const grand = reading.line("income-and-expenditure", "grand-total", "expenditure");
  const others = present([amountTerm(grand), termOf(grand, "current")]);
  const [first] = own;
  const [all] = others;
  const gap =
    first && all ? compareSides({ relation: "equal", tolerance: "same", left: [first], right: [all] }) : null;
  const finding: Finding = {
    id: idOf(R35, table),
    rule: R35.id,
    outcome: "differs",
    severity: R35.severity,
    difference: gap?.difference ?? null,
    unit: gap?.unit ?? null,
    left: own.map((term) => term.evidence),
    right: others.map((term) => term.evidence),
    title: R35.title,
    text: joinWords(wordBothGaps(reading), R35.why),
    because: [],
  };
  return { rule: R35, key: table, tables: [table], identity: false, agreed: ZERO, finding };
}
