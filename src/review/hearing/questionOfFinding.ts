import type { Budget } from "../../budget/budget.ts";
import { amountOf } from "../../budget/figure.ts";
import { convertMoney, sumMoney, UNITS, type Unit } from "../../budget/money.ts";
import type { Evidence, Finding, Wording } from "../finding.ts";
import {
  askOfRule,
  IS_IT_ROUNDING,
  PLEASE_DISCLOSE,
  PLEASE_EXPLAIN,
  WHAT_IS_LEFT,
  WHICH_PLACE,
  WHICH_TABLE,
} from "./asks.ts";
import { type PrintedHere, printedAt } from "./printedAt.ts";
import { sayFinding } from "./sayFinding.ts";
import { sayCell, sayLabel, sayMoney } from "./sayPrinted.ts";

/** The question that a finding gives rise to: what is printed, and what only the department can say. */
export function questionOfFinding(budget: Budget, finding: Finding): Wording {
  const compared = readCompared(budget, finding);
  if (compared === null) return join(sayFinding(finding), askOf(finding));
  const statement = compared.isSum ? saySum(compared) : sayUnequal(compared);
  return join(statement, askOf(finding, compared));
}

interface Side {
  readonly evidence: Evidence;
  readonly here: PrintedHere;
}

/** A finding that sets one printed amount against others. */
interface Compared {
  readonly left: Side;
  readonly right: readonly Side[];
  readonly difference: Wording;
  /** The amounts on the right are the parts of the left. */
  readonly isSum: boolean;
}

function readCompared(budget: Budget, finding: Finding): Compared | null {
  const { difference, unit } = finding;
  const sideOf = (evidence: Evidence): readonly Side[] => {
    const here = printedAt(budget, evidence.source);
    return here?.figure && amountOf(here.figure) !== null ? [{ evidence, here }] : [];
  };
  const [left, ...rest] = finding.left.flatMap(sideOf);
  const right = finding.right.filter(({ printed }) => printed.trim() !== "").flatMap(sideOf);
  if (difference === null || unit === null || left === undefined || rest.length > 0) return null;
  if (finding.left.length !== 1 || right.length === 0) return null;
  const isSum = right.length > 1 && amountIn(left, unit)?.minus(sumIn(right, unit)).eq(difference) === true;
  return { left, right, isSum, difference: sayMoney(difference.abs(), unit) };
}

function amountIn({ here }: Side, unit: Unit) {
  const printed = UNITS.find((candidate) => candidate === here.unit.zh);
  const amount = here.figure && amountOf(here.figure);
  return amount && printed ? convertMoney(amount, printed, unit) : null;
}

function sumIn(sides: readonly Side[], unit: Unit) {
  return sumMoney(sides.map((side) => amountIn(side, unit)).filter((amount) => amount !== null));
}

function saySum({ left, right, difference }: Compared): Wording {
  const whole = sayCell(left.evidence, left.here);
  return {
    zh: `${whole.zh}，与所列 ${right.length} 项之和相差 ${difference.zh}，`,
    en: `${whole.en} differs from the sum of the ${right.length} figures listed by ${difference.en}.`,
  };
}

function sayUnequal({ left, right, difference }: Compared): Wording {
  const first = sayCell(left.evidence, left.here);
  const others = right.map(({ evidence, here }) => sayCell(evidence, here));
  const all: Wording = {
    zh: others.map(({ zh }) => zh).join("、"),
    en: others.map(({ en }) => en).join(" or "),
  };
  if (others.length > 1)
    return { zh: `${first.zh}与${all.zh}都不一致，`, en: `${first.en} does not agree with ${all.en}.` };
  return {
    zh: `${first.zh}与${all.zh}不一致，相差 ${difference.zh}，`,
    en: `${first.en} does not agree with ${all.en}; they differ by ${difference.en}.`,
  };
}

function askOf({ rule, outcome }: Finding, compared?: Compared): Wording {
  if (outcome === "rounding") return IS_IT_ROUNDING;
  if (outcome === "unchecked") return PLEASE_DISCLOSE;
  const own = askOfRule(rule);
  if (own !== null) return own;
  if (compared === undefined) return PLEASE_EXPLAIN;
  if (compared.isSum) return WHAT_IS_LEFT;
  return inTables(compared) ? WHICH_TABLE : WHICH_PLACE;
}

/** Whether the sides stand in different tables, so that one table or the other counts. */
function inTables({ left, right }: Compared): boolean {
  const tables = [left, ...right].map(({ evidence }) => sayLabel(evidence.label).zh.split("“")[0] ?? "");
  const [own, ...others] = tables;
  return tables.every((table) => table.startsWith("表")) && others.every((table) => table !== own);
}

function join(statement: Wording, ask: Wording): Wording {
  return { zh: `${statement.zh}${ask.zh}`, en: `${statement.en} ${ask.en}`.trim() };
}
