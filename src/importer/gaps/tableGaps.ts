import { labelNumber, numberOf } from "../recognise/tableHead.ts";
import { tableRoleOf } from "../recognise/tableRoles.ts";
import type { GridHead } from "../table/grid.ts";
import type { TextPage } from "../text/textPage.ts";
import type { Gap } from "./gap.ts";
import type { Contents } from "./listedTables.ts";

/** Tables that the contents name and the document does not have. */
export function unlistedGaps(contents: Contents | null, heads: readonly GridHead[]): readonly Gap[] {
  const found = new Set(heads.map(({ title }) => tableRoleOf(title)));
  const titles = heads.map(({ title }) => title).join("、");
  return (contents?.tables ?? [])
    .filter(({ role }) => !found.has(role))
    .map(({ page, title }) => ({ kind: "contents" as const, page, expected: title, found: titles }));
}

/** Numbers that the printed labels of the tables skip (公开表三, then 公开表五). */
export function numberingGaps(heads: readonly GridHead[]): readonly Gap[] {
  const labelled = heads.flatMap(({ label, page }) => {
    const number = labelNumber(label);
    const kind = /^附件/.test(label) ? "attachment" : "table";
    return number === null ? [] : [{ number: Number(number), label, page, kind }];
  });
  return labelled.flatMap(({ number, label, page, kind }) => {
    const numbers = new Set(labelled.filter((other) => other.kind === kind).map((other) => other.number));
    const before = number - 1;
    // An extract may begin with any table; what stands between two tables must be there.
    const begins = ![...numbers].some((other) => other < number);
    if (begins || numbers.has(before)) return [];
    return [{ kind: "numbering" as const, page, expected: String(before), found: label }];
  });
}

const REFERENCE = /公开\s*(?:表\s*)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s*表?/g;

/** Tables that the text refers to by a number that none of them prints (见部门预算公开08表). */
export function referenceGaps(heads: readonly GridHead[], pages: readonly TextPage[]): readonly Gap[] {
  const numbers = heads.flatMap(({ label }) => labelNumber(label) ?? []);
  if (numbers.length === 0) return [];
  return pages.flatMap(({ number: page, lines }) =>
    [...lines.join("").matchAll(REFERENCE)]
      .filter(([text, number = ""]) => /表/.test(text) && !numbers.includes(String(numberOf(number))))
      .map(([text]) => ({ kind: "referred" as const, page, expected: text, found: numbers.join("、") })),
  );
}
