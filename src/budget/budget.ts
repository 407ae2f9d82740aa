import type { Figure } from "./figure.ts";
import type { Unit } from "./money.ts";
import type {
  ClaimSubject,
  ColumnRole,
  FieldRole,
  FundingRole,
  IndicatorClass,
  LineRole,
  Side,
  TableRole,
} from "./roles.ts";
import type { BudgetFile } from "./schema.ts";
import type { SourceId } from "./sourceId.ts";

/** A figure where it was printed: the text exactly as printed, what it says, its unit, its page and its address. */
export interface Printed {
  readonly id: SourceId;
  readonly text: string;
  readonly figure: Figure;
  readonly unit: Unit;
  readonly page: number | null;
}

/** Left, top, width and height on the page, in points from its top left corner. */
export type Box = readonly [number, number, number, number];

/** One cell of a published table. Row and column count from 1, as printed, without the header. */
export interface Cell {
  readonly id: SourceId;
  readonly tableId: string;
  readonly row: number;
  readonly column: number;
  readonly page: number | null;
  readonly box: Box | null;
  readonly text: string;
  /** null in columns of words. */
  readonly figure: Figure | null;
  readonly unit: Unit;
  /** True where the importer had to infer the cell's column or text. */
  readonly inferred: boolean;
}

export interface Column {
  readonly role: ColumnRole;
  readonly side: Side;
  /** The printed header from the outermost group inwards. */
  readonly title: readonly string[];
}

export type Oddity = "parent-not-printed" | "code-printed-twice";

export interface Row {
  /** Counts from 1. */
  readonly number: number;
  readonly page: number | null;
  /** What the row is on each side of the table, in the order of `sides`. */
  readonly roles: readonly LineRole[];
  readonly cells: readonly Cell[];
  readonly printedSo: readonly Oddity[];
}

/** A table as published. */
export interface Table {
  readonly id: string;
  readonly role: TableRole;
  /** The document's own number ("3") and label ("预算公开表3"). */
  readonly number: string;
  readonly label: string;
  readonly title: string;
  readonly body: string;
  readonly unit: Unit;
  /** `no-data`: the document prints that this table has no data (本表无数据). */
  readonly state: "published" | "no-data";
  readonly notes: readonly string[];
  readonly pages: readonly number[];
  readonly sides: readonly Side[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Funding extends Printed {
  readonly role: FundingRole;
  readonly label: string;
}

export interface Target {
  readonly id: SourceId;
  readonly category: string;
  readonly name: string;
  /** As printed: "≥90%", "减少", "300余次次". */
  readonly value: string;
}

export interface Indicator {
  readonly id: SourceId;
  readonly class: IndicatorClass;
  readonly className: string;
  readonly category: string;
  readonly period: Target | null;
  readonly annual: Target | null;
}

/** A project's performance-target form (项目支出绩效目标表). */
export interface PerformanceForm {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly page: number | null;
  readonly project: string;
  readonly fields: readonly { readonly role: FieldRole; readonly label: string; readonly text: string }[];
  readonly unit: Unit;
  readonly funding: { readonly period: readonly Funding[]; readonly annual: readonly Funding[] };
  readonly goals: { readonly period: string; readonly annual: string };
  readonly indicators: readonly Indicator[];
}

/** A printed percentage: "83.58" says 83.58 %. */
export interface PrintedPercent {
  readonly id: SourceId;
  readonly text: string;
  readonly figure: Figure;
  readonly page: number | null;
}

/** A printed number that is not money: vehicles, square metres, projects. */
export interface PrintedCount {
  readonly id: SourceId;
  readonly text: string;
  readonly figure: Figure;
  readonly unit: string;
  readonly page: number | null;
}

/** The change against the year before that the narrative states. */
export interface StatedChange {
  readonly direction: "increase" | "decrease" | "unchanged";
  readonly amountWord: string | null;
  readonly amount: Printed | null;
  readonly percentWord: string | null;
  readonly percent: PrintedPercent | null;
}

export interface StatedReason {
  /** The reason in the document's own words. */
  readonly text: string;
  readonly figures: readonly {
    readonly item: string;
    readonly year: "previous" | "current";
    readonly amount: Printed;
  }[];
}

/** A figure that the narrative states. */
export interface Claim {
  readonly id: string;
  readonly section: string;
  readonly page: number | null;
  readonly subject: ClaimSubject;
  /** The name printed with the figure where the subject is one of many (a class, a source). */
  readonly item: string | null;
  /** The claim of which this one is a part ("其中"). */
  readonly of: string | null;
  readonly asOf: string | null;
  /** The document says in words that there is none (本部门无…). */
  readonly none: boolean;
  readonly amount: Printed | null;
  readonly count: PrintedCount | null;
  readonly share: PrintedPercent | null;
  readonly change: StatedChange | null;
  readonly reason: StatedReason | null;
  readonly lists: readonly string[];
}

export interface Heading {
  readonly number: string;
  readonly title: string;
  readonly page: number | null;
}

/** A published departmental budget, as published. */
export interface Budget {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly body: Readonly<BudgetFile["body"]>;
  readonly provenance: BudgetFile["provenance"];
  readonly tables: readonly Table[];
  readonly forms: readonly PerformanceForm[];
  readonly narrative: {
    readonly sections: readonly Heading[];
    readonly offices: readonly Heading[];
    readonly terms: readonly Heading[];
    readonly claims: readonly Claim[];
  };
}

/** The first table of a role, or undefined where the document publishes none. */
export function tableOf(budget: Budget, role: TableRole): Table | undefined {
  return budget.tables.find((table) => table.role === role);
}

/** The claims about a subject, in the document's order. */
export function claimsAbout(budget: Budget, subject: ClaimSubject): readonly Claim[] {
  return budget.narrative.claims.filter((claim) => claim.subject === subject);
}
