import type { Unit } from "../budget/money.ts";
import { holderOf, type SourceId } from "../budget/sourceId.ts";
import type { Evidence, Outcome, Review, Severity } from "../review/finding.ts";
import type { WordingLanguage } from "./wordingLanguage.ts";

export interface CellRecord {
  /** The table ("t3"), form ("f1") or stated figure ("n1-2"). */
  readonly table: string;
  /** null in forms and in the narrative. */
  readonly row: number | null;
  readonly column: number | null;
  readonly printed: string;
  readonly page: number | null;
  readonly source: SourceId;
}

/** One finding for other programs. */
export interface FindingRecord {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** The difference as an exact decimal in `unit`; null where nothing is compared. */
  readonly amount: string | null;
  /** null where the difference is one of percentages. */
  readonly unit: Unit | null;
  readonly cells: readonly CellRecord[];
  readonly text: string;
}

/** The findings of a review in their ranked order. */
export function reviewRecords({ findings }: Review, language: WordingLanguage): readonly FindingRecord[] {
  return findings.map(({ rule, outcome, severity, difference, unit, left, right, text }) => ({
    rule,
    outcome,
    severity,
    amount: difference === null ? null : difference.toFixed(),
    unit,
    cells: [...left, ...right].map(cellRecord),
    text: text[language],
  }));
}

function cellRecord({ source, printed, page }: Evidence): CellRecord {
  const cell = /^t\d+\.(\d+)\.(\d+)$/.exec(source);
  return {
    table: holderOf(source),
    row: cell ? Number(cell[1]) : null,
    column: cell ? Number(cell[2]) : null,
    printed,
    page,
    source,
  };
}
