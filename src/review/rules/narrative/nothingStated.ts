import type { Claim } from "../../../budget/budget.ts";
import { claimPlaceId } from "../../../budget/sourceId.ts";
import { plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, hasMoney, termOf } from "../../term.ts";
import { R62, R63, R64 } from "./againstTables.ts";
import { claimPlace, labelClaim } from "./claimTerm.ts";

/** The rule of the section with one more check: 本部门无…, while the table prints an amount. */
function withNothingStated(
  rule: Rule,
  subject: "three-public" | "operating-funds",
  table: "three-public" | "operating",
): Rule {
  const further = (reading: Reading) =>
    reading
      .claims(subject)
      .flatMap((claim) => (claim.none && claim.item === null ? noneCheck(reading, claim, table) : []));
  return { ...rule, check: (reading) => [...rule.check(reading), ...further(reading)] };
}

function noneCheck(reading: Reading, claim: Claim, table: "three-public" | "operating"): readonly Check[] {
  const term = amountTerm(reading.line(table, "total"));
  const has = term !== null && hasMoney(term);
  const label = labelClaim(claim);
  const source = claimPlaceId(claim.id, "none");
  return [
    {
      kind: "observation",
      place: claimPlace(claim, "none"),
      outcome: has ? "differs" : "holds",
      left: [{ source, printed: "", page: claim.page, label }],
      right: term === null ? [] : [term.evidence],
      ...(term === null ? {} : { difference: { amount: term.amount, unit: term.unit } }),
      text: {
        zh: `${label.zh}写明没有；${term?.evidence.label.zh ?? ""} ${term?.evidence.printed ?? ""}。`,
        en: `${label.en} says that there is none; ${term?.evidence.label.en ?? ""} ${term?.evidence.printed ?? ""}.`,
      },
    },
  ];
}

export const R63_AND_NONE = withNothingStated(R63, "three-public", "three-public");
export const R64_AND_NONE = withNothingStated(R64, "operating-funds", "operating");

/** R62 with the items that the text lists: those of the table that have money, no more and no fewer. */
export const R62_AND_LISTS: Rule = {
  ...R62,
  check: (reading) => [
    ...R62.check(reading),
    ...reading.claims("basic-personnel").flatMap((claim) => listCheck(reading, claim, "personnel")),
    ...reading.claims("basic-operating").flatMap((claim) => listCheck(reading, claim, "operating")),
  ],
};

function listCheck(reading: Reading, claim: Claim, column: "personnel" | "operating"): readonly Check[] {
  const items = reading.lines("basic-by-economy").filter((line) => line.role === "economic-item");
  const printed = items.filter((line) => hasMoney(termOf(line, column))).map((line) => plainName(line.name));
  const listed = claim.lists.map(plainName);
  const splits = items.some((line) => termOf(line, column) !== null);
  if (listed.length === 0 || !splits || claim.amount === null) return [];
  const missing = printed.filter((name) => !listed.includes(name));
  const extra = listed.filter((name) => !printed.includes(name));
  const label = labelClaim(claim);
  const { id: source, text, page } = claim.amount;
  return [
    {
      kind: "observation",
      place: claimPlace(claim, "list"),
      outcome: missing.length + extra.length === 0 ? "holds" : "differs",
      severity: "note",
      left: [{ source, printed: text, page, label }],
      right: [],
      text: {
        zh: `${label.zh}：${wordNames("表中有而文中未列", missing)}${wordNames("文中列出而表中没有数字", extra)}`,
        en: `${label.en}: in the table but not listed: ${missing.join("、") || "–"}; listed but without a figure: ${extra.join("、") || "–"}.`,
      },
    },
  ];
}

function wordNames(word: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${word}：${names.join("、")}。`;
}
