import type { Budget } from "../../../budget/budget.ts";
import { toHalfWidth } from "../../../budget/money.ts";
import { claimPlaceId, formPlaceId } from "../../../budget/sourceId.ts";
import { labelTable } from "../../evidence.ts";
import type { Evidence } from "../../finding.ts";
import type { Check, Rule } from "../../rule.ts";
import { noteOf } from "../betweenTables/noData.ts";
import { seenOrAmissNowhere } from "../places.ts";
import { labelClaim } from "./claimTerm.ts";
import { mixedNames, otherYears } from "./residueOfOthers.ts";

/** What is left of a template that was not filled in, in half-width characters. */
const RESIDUE: readonly RegExp[] = [
  /增加(?:\(减少\)|\/减少|或减少)|(?:增长|上升)\((?:下降|减少)\)|减少\(增加\)/,
  /(?<![A-Za-z])[X×]{2,}(?![A-Za-z])/,
  /待填|待补充|待定稿|请填写|此处填/,
  /原因(?:是|为)[。;,:]*$/,
  /。[;。,]|;。|,。|,,|;;/,
];

export const R70: Rule = {
  id: "R70",
  family: "narrative",
  severity: "note",
  tolerance: "none",
  needs: {},
  title: { zh: "模板文字残留", en: "Remains of a template" },
  why: { zh: "公开文本应当填写完整。", en: "A published text is filled in." },
  check: ({ budget }) => {
    const words = wordsOf(budget);
    if (words.length === 0) return [];
    const seen = [
      ...[...residueOf(words)].map(([residue, found]) => residueCheck(residue, found)),
      ...otherYears(budget),
      ...mixedNames(budget),
    ];
    return [...seenOrAmissNowhere(seen, true), withoutRunningText()];
  },
};

/** The file holds titles, reasons, names and forms, not the sentences around them. */
function withoutRunningText(): Check {
  return {
    kind: "observation",
    place: { key: "text", detail: "" },
    outcome: "unchecked",
    left: [],
    right: [],
    text: {
      zh: "文件没有收录说明的全文，只查看了标题、名称、原因和目标表中的文字。",
      en: "The file does not hold the running text of the narrative; titles, names, reasons and forms were looked at.",
    },
  };
}

/** Where each piece of a template is left over. */
function residueOf(words: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const byWords = new Map<string, Evidence[]>();
  for (const evidence of words) {
    const residue = residueIn(evidence.printed);
    if (residue !== null) byWords.set(residue, [...(byWords.get(residue) ?? []), evidence]);
  }
  return byWords;
}

function residueCheck(words: string, found: readonly Evidence[]): Check {
  const [first] = found;
  const more = found.length - 1;
  return {
    kind: "observation",
    place: { key: first?.source ?? "", detail: "" },
    outcome: "differs",
    left: found,
    right: [],
    text: {
      zh: `${first?.label.zh ?? ""}${more > 0 ? `等 ${found.length} 处` : ""}印有“${words}”，像是模板中未填写的文字。`,
      en: `${first?.label.en ?? ""}${more > 0 ? ` and ${more} other ${more === 1 ? "place" : "places"}` : ""}: “${words}” looks like a template not filled in.`,
    },
  };
}

function residueIn(printed: string): string | null {
  const text = toHalfWidth(printed);
  for (const pattern of RESIDUE) {
    const match = pattern.exec(text);
    if (match) return printed.slice(match.index, match.index + match[0].length);
  }
  return null;
}

/** The words that the file holds: titles, reasons, items, fields, goals. The running text of the document is not among them. */
function wordsOf({ tables, forms, narrative }: Budget): readonly Evidence[] {
  return [
    ...tables.map((table) => ({ ...noteOf(table), printed: table.title, label: labelTable(table) })),
    ...narrative.claims.flatMap((claim) => {
      const label = labelClaim(claim);
      const { page } = claim;
      const words = [
        ["item", claim.item],
        ["reason", claim.reason?.text ?? null],
        ["word", claim.change?.amountWord ?? null],
      ] as const;
      return words.flatMap(([part, printed]) =>
        printed === null ? [] : [{ source: claimPlaceId(claim.id, part), printed, page, label }],
      );
    }),
    ...forms.flatMap(({ id, project, page, fields, goals }) => {
      const label = { zh: `绩效目标表 · ${project}`, en: `Target form · ${project}` };
      return [
        ...fields.map(({ role, text }) => ({ source: formPlaceId(id, role), printed: text, page, label })),
        { source: formPlaceId(id, "period", "goal"), printed: goals.period, page, label },
        { source: formPlaceId(id, "annual", "goal"), printed: goals.annual, page, label },
      ];
    }),
  ];
}
