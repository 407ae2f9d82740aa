import { unitName } from "../../../budget/unitName.ts";
import type { Wording } from "../../finding.ts";
import { linesByCode } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { hasMoney, type Term, termOf } from "../../term.ts";
import { groupDigits } from "../../words/groupDigits.ts";

/** The usual rates of the employer's contributions, in percent. */
const PENSION_RATE = 16;
const HOUSING_RATE = 12;
/** How far the two bases may lie apart, as a share of the larger. */
const WITHIN = "0.05";

/**
 * Information only: bases and local rates differ lawfully, so two bases that lie apart are no contradiction; the rule then
 * says what would decide it.
 */
export const R44: Rule = {
  id: "R44",
  family: "between-tables",
  severity: "note",
  tolerance: "none",
  needs: { tables: ["general-expenditure"] },
  title: {
    zh: "养老保险缴费与住房公积金推算的缴费基数",
    en: "The bases that pension contributions and the housing fund imply",
  },
  why: {
    zh: "两项缴费通常以相近的工资为基数。",
    en: "Both contributions usually rest on similar wages.",
  },
  check: (reading) => {
    const accounts = linesByCode(reading.lines("general-expenditure"));
    const pension = termOf(accounts.get("2080505"), "basic", "total");
    const housing = termOf(accounts.get("2210201"), "basic", "total");
    if (pension === null || housing === null || !hasMoney(pension) || !hasMoney(housing)) return [];
    return [basesCheck(reading, pension, housing)];
  },
};

function basesCheck({ budget }: Reading, pension: Term, housing: Term): Check {
  const bases = [baseOf(pension, PENSION_RATE), baseOf(housing, HOUSING_RATE)] as const;
  const [first, second] = bases;
  const larger = first.gt(second) ? first : second;
  const agree = first.minus(second).abs().lte(larger.abs().times(WITHIN));
  return {
    kind: "observation",
    place: { key: budget.tables.find((table) => table.id === pension.table)?.id ?? "", detail: "bases" },
    outcome: agree ? "holds" : "unchecked",
    left: [pension.evidence],
    right: [housing.evidence],
    text: wordBases(pension, housing, [groupDigits(first, 2), groupDigits(second, 2)]),
  };
}

function baseOf(term: Term, rate: number) {
  return term.amount.times(100).div(rate);
}

function wordBases(pension: Term, housing: Term, [first, second]: readonly [string, string]): Wording {
  const { unit } = pension;
  return {
    zh: `${pension.evidence.label.zh} ${pension.evidence.printed} ÷ ${PENSION_RATE}% = ${first} ${unit}，${housing.evidence.label.zh} ${housing.evidence.printed} ÷ ${HOUSING_RATE}% = ${second} ${unit}。缴费基数和当地比例可以不同，须知道实际的基数和比例才能核对。`,
    en: `${pension.evidence.label.en} ${pension.evidence.printed} ÷ ${PENSION_RATE}% = ${first} ${unitName(unit, "en")}; ${housing.evidence.label.en} ${housing.evidence.printed} ÷ ${HOUSING_RATE}% = ${second} ${unitName(unit, "en")}. Bases and local rates may differ lawfully; the actual ones would decide it.`,
  };
}
