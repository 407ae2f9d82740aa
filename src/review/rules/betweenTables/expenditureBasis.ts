import type { TableRole } from "../../../budget/roles.ts";
import type { Wording } from "../../finding.ts";
import type { Reading } from "../../reading.ts";
import { amountTerm, type Term, termOf } from "../../term.ts";
import { compareSides } from "../../tolerance.ts";
import { wordMoney } from "../../words/wordGap.ts";

const SUMMARY: TableRole = "income-and-expenditure";

/** What 支出总表 counts: with the money carried over, without it, both (nothing is carried over), or neither. */
export type ExpenditureBasis = "with-carry-over" | "current-year" | "both" | "neither" | "unknown";

/** Which of the summary's totals the expenditure table prints. */
export function expenditureBasis(reading: Reading): ExpenditureBasis {
  const own = amountTerm(reading.line("expenditure", "total"));
  const grand =
    reading.line(SUMMARY, "grand-total", "expenditure") ?? reading.line(SUMMARY, "year-total", "expenditure");
  const withCarryOver = amountTerm(grand);
  const current = termOf(grand, "current");
  if (own === null || own.blank || withCarryOver === null || withCarryOver.blank) return "unknown";
  const exact = basisBy((other) => own.amount.eq(other.amount), withCarryOver, current);
  return exact === "neither" ? basisBy((other) => isReprint(own, other), withCarryOver, current) : exact;
}

function basisBy(equals: (other: Term) => boolean, all: Term, current: Term | null): ExpenditureBasis {
  const equalsCurrent = current !== null && equals(current);
  if (equals(all)) return equalsCurrent ? "both" : "with-carry-over";
  return equalsCurrent ? "current-year" : "neither";
}

/** The same figure, rounding aside. */
function isReprint(left: Term, right: Term): boolean {
  const gap = compareSides({ relation: "equal", tolerance: "same", left: [left], right: [right] });
  return gap.outcome === "holds" || gap.outcome === "rounding";
}

/** The total of the expenditure table beside both totals of the summary, each with its gap. */
export function wordBothGaps(reading: Reading): Wording {
  const own = amountTerm(reading.line("expenditure", "total"));
  const grand =
    reading.line(SUMMARY, "grand-total", "expenditure") ?? reading.line(SUMMARY, "year-total", "expenditure");
  const others = [amountTerm(grand), termOf(grand, "current")].filter((term) => term !== null);
  if (own === null) return { zh: "", en: "" };
  const gaps = others.map((other) => wordGapTo(own, other));
  const { label, printed } = own.evidence;
  return {
    zh: `${label.zh} ${printed}；${gaps.map((gap) => gap.zh).join("；")}。`,
    en: `${label.en} ${printed}; ${gaps.map((gap) => gap.en).join("; ")}.`,
  };
}

function wordGapTo(own: Term, other: Term): Wording {
  const gap = compareSides({ relation: "equal", tolerance: "same", left: [own], right: [other] });
  const size = wordMoney(gap.difference.abs(), gap.unit);
  const { label, printed } = other.evidence;
  return {
    zh: `${label.zh} ${printed}，相差 ${size.zh}`,
    en: `${label.en} ${printed}, off by ${size.en}`,
  };
}
