import type { Amount } from "../../../model/amount.ts";

/** The ways in which the same money is divided. Amounts of different breakdowns are never to be added. */
export const BREAKDOWNS = ["function", "nature", "economy", "source", "project"] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** What an amount covers: the current year's budget, the money carried over from last year, or both. */
export const VALUE_KINDS = ["total", "current-year", "carried-over"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A code and its printed name. */
export interface Coded {
  readonly code: string;
  readonly name: string;
}

/** One amount of one budget line. */
export interface BudgetLine {
  readonly breakdown: Breakdown;
  /** Unique within its breakdown. */
  readonly id: string;
  readonly direction: "expenditure" | "revenue";
  readonly valueKind: ValueKind;
  /** 0 is the whole. */
  readonly level: number;
  /** True where nothing below divides it further: only such amounts of one breakdown may be added. */
  readonly addsUp: boolean;
  readonly functions: readonly Coded[];
  readonly economy: readonly Coded[];
  /** Why an amount of the economic breakdown has no economic class; "" where it has one, and in other breakdowns. */
  readonly economicGap: string;
  readonly expenditureType: string;
  readonly source: Coded | null;
  readonly project: string;
  readonly amount: Amount;
}

/** A line without any classification: the whole of a breakdown. */
export const UNCLASSIFIED = {
  functions: [],
  economy: [],
  economicGap: "",
  expenditureType: "",
  source: null,
  project: "",
} as const satisfies Partial<BudgetLine>;

interface Kinds {
  readonly total: Amount;
  readonly current: Amount;
  readonly carriedOver: Amount;
}

/** A line's total and its parts by year; the total adds up only where its parts are not printed. */
export function linesByYear(
  line: Omit<BudgetLine, "amount" | "valueKind">,
  { total, current, carriedOver }: Kinds,
): readonly BudgetLine[] {
  const isSplit = current.kind !== "undisclosed" || carriedOver.kind !== "undisclosed";
  const whole: BudgetLine = {
    ...line,
    valueKind: "total",
    addsUp: line.addsUp && !isSplit,
    amount: total,
  };
  const parts: readonly BudgetLine[] = [
    { ...line, valueKind: "current-year", amount: current },
    { ...line, valueKind: "carried-over", amount: carriedOver },
  ];
  return [whole, ...parts.filter(({ amount }) => isToBeTold(amount))];
}

/** A blank is told; what the document has no cell for is not a line. */
function isToBeTold(amount: Amount): boolean {
  return amount.kind !== "undisclosed" || amount.blank !== undefined;
}
