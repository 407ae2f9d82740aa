import type { Unit } from "../../budget/money.ts";
import type { Outcome, Severity } from "../../review/finding.ts";

/** The words of headers, marks and notes in the reader's language; the figures' own words come from the document. */
export interface DataWords {
  readonly withUnit: (title: string, unit: string) => string;
  readonly unitName: (unit: Unit) => string;
  readonly source: string;
  readonly sourceOf: (title: string) => string;
  readonly rowSource: (parts: {
    readonly holder: string;
    readonly row: number;
    readonly columns: string;
    readonly page: string;
  }) => string;
  readonly page: (page: number) => string;
  readonly computed: (sum: string) => string;
  readonly undisclosed: string;
  readonly blankCell: (place: string) => string;
  readonly noData: string;
  readonly noteLine: string;
  readonly yes: string;
  readonly no: string;
  readonly headerJoin: string;
  readonly listJoin: string;
  readonly columns: {
    readonly code: string;
    readonly name: string;
    readonly english: string;
    readonly level: string;
    readonly lowest: string;
    readonly total: string;
    readonly current: string;
    readonly carriedOver: string;
    readonly basic: string;
    readonly project: string;
    readonly difference: string;
    readonly amount: string;
    readonly unit: string;
    readonly part: string;
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly stage: string;
    readonly period: string;
    readonly targets: string;
    readonly phase: string;
    readonly text: string;
    readonly section: string;
    readonly subject: string;
    readonly value: string;
    readonly direction: string;
    readonly indicatorClass: string;
    readonly category: string;
    readonly indicator: string;
    readonly indicatorValue: string;
    readonly finding: string;
    readonly rule: string;
    readonly outcome: string;
    readonly severity: string;
    readonly title: string;
    readonly explanation: string;
    readonly side: string;
    readonly printed: string;
    readonly because: string;
    readonly note: string;
    readonly content: string;
  };
  readonly levels: Readonly<Record<0 | 1 | 2 | 3, string>>;
  readonly phases: { readonly period: string; readonly annual: string };
  readonly formParts: { readonly field: string; readonly funding: string; readonly goal: string };
  readonly claimParts: {
    readonly amount: string;
    readonly count: string;
    readonly share: string;
    readonly change: string;
    readonly percent: string;
    readonly reason: string;
    readonly none: string;
  };
  readonly directions: { readonly increase: string; readonly decrease: string; readonly unchanged: string };
  readonly reasonYears: { readonly previous: string; readonly current: string };
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly sides: { readonly left: string; readonly right: string };
  readonly flowKinds: { readonly current: string; readonly carriedOver: string };
  readonly stages: Readonly<Record<"source" | "nature" | "economic-class" | "detail", string>>;
  readonly comparison: {
    readonly now: string;
    readonly before: string;
    readonly change: string;
    readonly percent: string;
    readonly reason: string;
    readonly explained: string;
    readonly unexplained: string;
  };
  readonly unnamedProjects: string;
  readonly sheets: {
    readonly notes: string;
    readonly functions: string;
    readonly flows: string;
    readonly nodes: string;
    readonly projects: string;
    readonly overview: string;
    readonly comparison: string;
    readonly findings: string;
    readonly evidence: string;
    readonly indicators: string;
    readonly narrative: string;
  };
  readonly notes: NoteWords;
}

/** The lines of the sheet that says what a workbook holds. */
export interface NoteWords {
  readonly document: string;
  readonly body: string;
  readonly year: string;
  readonly shown: string;
  readonly basis: string;
  readonly bases: { readonly "with-carry-over": string; readonly "current-year": string };
  readonly unit: string;
  readonly hash: string;
  readonly converted: string;
  readonly corrections: string;
  readonly address: string;
  readonly taken: string;
  readonly reading: string;
  readonly howBlank: string;
  readonly howComputed: string;
  readonly howLong: string;
  readonly howContradictions: string;
}
