import { type Line, linesOf } from "../../../budget/lines.ts";
import { cellEvidence } from "../../evidence.ts";
import type { Wording } from "../../finding.ts";
import { plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { isInstitution, isOrgan } from "../bodyKind.ts";
import { placeOf, seenOrAmissNowhere } from "../places.ts";
import {
  GOVERNMENT_NAMES,
  INSTITUTION_NAMES,
  ORGAN_NAMES,
  ORGAN_ONLY_NAMES,
  PAIRS,
} from "./economicPairList.ts";

export const R54: Rule = {
  id: "R54",
  family: "inside-table",
  severity: "note",
  tolerance: "none",
  needs: { tables: ["basic-by-economy"] },
  title: {
    zh: "部门预算与政府预算支出经济分类的对应",
    en: "Departmental and government economic items side by side",
  },
  why: {
    zh: "同一笔支出的两种经济分类有固定的对应关系。",
    en: "The two economic classifications of one expenditure correspond in a fixed way.",
  },
  check: (reading) => {
    const lines = reading.lines("basic-by-economy").filter((line) => line.role === "economic-item");
    const looked = lines.some((line) => GOVERNMENT_NAMES.has(governmentName(line)));
    const seen = [...lines.flatMap((line) => pairChecks(reading, line)), ...mixedCheck(reading, lines)];
    return seenOrAmissNowhere(seen, looked);
  },
};

function governmentName(line: Line): string {
  return plainName(line.cell("government-economic-name")?.text ?? "");
}

/** 501 or 502 beside 505: lawful in a department of several units, odd in one unit. Where it is not said what the body is. */
function mixedCheck(reading: Reading, lines: readonly Line[]): readonly Check[] {
  const organ = lines.find((line) => ORGAN_ONLY_NAMES.has(governmentName(line)));
  const institution = lines.find((line) => INSTITUTION_NAMES.has(governmentName(line)));
  const isKnown = isInstitution(reading.budget) || isOrgan(reading.budget);
  if (organ === undefined || institution === undefined || isKnown) return [];
  const isOne = unitsOf(reading).size === 1;
  const evidence = [organ, institution].flatMap((line) => {
    const cell = line.cell("government-economic-name");
    return cell ? [cellEvidence(line, cell)] : [];
  });
  const [first, second] = [governmentName(organ), governmentName(institution)];
  return [
    {
      kind: "observation",
      place: placeOf(organ, "mixed"),
      outcome: isOne ? "differs" : "unchecked",
      left: evidence.slice(0, 1),
      right: evidence.slice(1),
      text: {
        zh: `表中既有机关的科目“${first}”，又有事业单位的科目“${second}”；${isOne ? "各表只列出一个单位。" : "文件没有写明各属哪个单位，无法核对。"}`,
        en: `The table has “${first}”, an item for organs, and “${second}”, one for institutions; ${isOne ? "the tables list one unit only." : "the document does not say which unit each belongs to, so this cannot be checked."}`,
      },
    },
  ];
}

/** The units that the tables list by name. */
function unitsOf({ budget }: Reading): ReadonlySet<string> {
  const lines = budget.tables.flatMap((table) => linesOf(table));
  return new Set(lines.filter((line) => line.role === "unit").map((line) => plainName(line.name)));
}

/** Names that the list does not know are left alone. */
function pairChecks(reading: Reading, line: Line): readonly Check[] {
  const cell = line.cell("government-economic-name");
  if (cell === undefined || !GOVERNMENT_NAMES.has(governmentName(line))) return [];
  const words = { own: line.name, beside: cell.text.trim() };
  const text = wordOtherKind(reading, line, words) ?? wordOtherPair(line, words);
  if (text === null) return [];
  const evidence = cellEvidence(line, cell);
  return [
    {
      kind: "observation",
      place: placeOf(line, "pair"),
      outcome: "differs",
      left: [evidence],
      right: [],
      text,
    },
  ];
}

interface PairWords {
  readonly own: string;
  readonly beside: string;
}

/** An item for organs in an institution, or the other way round where the tables list one unit only. */
function wordOtherKind(reading: Reading, line: Line, { own, beside }: PairWords): Wording | null {
  const { budget } = reading;
  if (ORGAN_NAMES.has(governmentName(line)) && isInstitution(budget))
    return {
      zh: `“${own}”对应印作“${beside}”，这是机关（501、502）的科目；本单位为事业单位。`,
      en: `“${own}” stands beside “${beside}”, an item for organs (501, 502); the body is an institution.`,
    };
  if (INSTITUTION_NAMES.has(governmentName(line)) && isOrgan(budget) && unitsOf(reading).size === 1)
    return {
      zh: `“${own}”对应印作“${beside}”，这是事业单位（505）的科目；本单位为机关或参公单位。`,
      en: `“${own}” stands beside “${beside}”, an item for institutions (505); the body is an organ.`,
    };
  return null;
}

function wordOtherPair(line: Line, { own, beside }: PairWords): Wording | null {
  const allowed = PAIRS.get(plainName(line.name));
  if (allowed === undefined || allowed.has(governmentName(line))) return null;
  return {
    zh: `“${own}”对应印作“${beside}”，通常对应“${[...allowed].join("”或“")}”。`,
    en: `“${own}” stands beside “${beside}”; it usually stands beside “${[...allowed].join("” or “")}”.`,
  };
}
