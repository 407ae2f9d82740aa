import type { Line } from "../../../budget/lines.ts";
import { cellEvidence } from "../../evidence.ts";
import { plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { placeOf } from "../places.ts";
import { GOVERNMENT_NAMES, ORGAN_NAMES, PAIRS } from "./economicPairList.ts";

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
  check: (reading) => reading.lines("basic-by-economy").flatMap((line) => pairChecks(reading, line)),
};

/** Names that the list does not know are left alone. */
function pairChecks(reading: Reading, line: Line): readonly Check[] {
  const cell = line.cell("government-economic-name");
  const government = plainName(cell?.text ?? "");
  const allowed = PAIRS.get(plainName(line.name));
  if (line.role !== "economic-item" || cell === undefined || !GOVERNMENT_NAMES.has(government)) return [];
  const isForOrgans = ORGAN_NAMES.has(government) && isInstitution(reading);
  if (!isForOrgans && (allowed === undefined || allowed.has(government))) return [];
  const evidence = cellEvidence(line, cell);
  return [
    {
      kind: "observation",
      place: placeOf(line, "pair"),
      outcome: "differs",
      left: [evidence],
      right: [],
      text: isForOrgans
        ? {
            zh: `“${line.name}”对应印作“${cell.text.trim()}”，这是机关（501、502）的科目；本单位为事业单位。`,
            en: `“${line.name}” stands beside “${cell.text.trim()}”, an item for organs (501, 502); the body is an institution.`,
          }
        : {
            zh: `“${line.name}”对应印作“${cell.text.trim()}”，通常对应“${[...(allowed ?? [])].join("”或“")}”。`,
            en: `“${line.name}” stands beside “${cell.text.trim()}”; it usually stands beside “${[...(allowed ?? [])].join("” or “")}”.`,
          },
    },
  ];
}

/** A body that says it is a public institution and not one run like an organ. */
function isInstitution({ budget }: Reading): boolean {
  const kind = budget.body.kind ?? "";
  return kind.includes("事业") && !/参公|参照|行政|机关/.test(kind);
}
