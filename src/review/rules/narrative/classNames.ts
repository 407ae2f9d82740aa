import type { Claim } from "../../../budget/budget.ts";
import { linesOf } from "../../../budget/lines.ts";
import { claimPlaceId } from "../../../budget/sourceId.ts";
import { plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { seenOrAmissNowhere } from "../places.ts";
import { claimTerm, labelClaim } from "./claimTerm.ts";

const SUBJECTS = ["appropriation-class", "general-expenditure-class"] as const;

export const R69: Rule = {
  id: "R69",
  family: "narrative",
  severity: "note",
  tolerance: "none",
  needs: { subjects: SUBJECTS },
  title: { zh: "文字说明中的支出类别名称", en: "Names of classes in the narrative" },
  why: {
    zh: "文字与表格应使用同一年的科目名称。",
    en: "Narrative and tables use the account names of one year.",
  },
  check: (reading) => {
    const known = namesInTables(reading);
    if (known.size === 0) return [];
    const claims = SUBJECTS.flatMap((subject) => reading.claims(subject)).filter(({ item }) => item !== null);
    const unknown = claims.filter(({ item }) => !known.has(stem(item ?? ""))).map(unknownName);
    return seenOrAmissNowhere(unknown, claims.length > 0);
  },
};

/** Every name that a line of the tables has, at any level. */
function namesInTables(reading: Reading): ReadonlySet<string> {
  const lines = reading.budget.tables.flatMap((table) => table.sides.flatMap((side) => linesOf(table, side)));
  return new Set(lines.map((line) => stem(line.name)).filter((name) => name !== ""));
}

/** “一般公共服务（类）支出”, “201 一般公共服务支出” and “一般公共服务支出” are one name. */
function stem(name: string): string {
  return plainName(name)
    .replace(/^[\d\s]+|\((?:\d*类|款|项)\)|[“”"]/g, "")
    .replace(/(?:支出)?类?$/, "");
}

function unknownName(claim: Claim): Check {
  const label = labelClaim(claim);
  const evidence = claimTerm(claim)?.evidence ?? {
    source: claimPlaceId(claim.id, "item"),
    printed: claim.item ?? "",
    page: claim.page,
    label,
  };
  return {
    kind: "observation",
    place: { key: `${claim.id}-name`, detail: "" },
    outcome: "differs",
    left: [evidence],
    right: [],
    text: {
      zh: `说明${claim.section}写有“${claim.item ?? ""}”，各表中没有这个名称的科目。`,
      en: `Narrative ${claim.section} speaks of “${claim.item ?? ""}”; no table has an account of this name.`,
    },
  };
}
