import type { TableRole } from "../../budget/roles.ts";
import { EXPECTED_TABLES } from "../recognise/tableRoles.ts";
import type { TextPage } from "../text/textPage.ts";
import type { Gap } from "./gap.ts";
import type { Contents } from "./listedTables.ts";

export interface StatutoryFacts {
  readonly roles: ReadonlySet<TableRole>;
  readonly contents: Contents | null;
  readonly pages: readonly TextPage[];
  readonly cover: readonly string[];
  /** Whether the document goes on with sentences after its last table. */
  readonly goesOn: boolean;
}

/** So many of the tables make a budget, not an extract of one. */
const MANY = 4;
/** So many tables make a list that a document can be held to. */
const LISTED = 3;

const NOT_PUBLISHED: Partial<Record<TableRole, RegExp>> = {
  "fund-expenditure":
    /(?:没有|无|未安排|不涉及|未使用)[^。；]{0,20}政府性基金|政府性基金[^。；]{0,20}(?:不公开|无数据)/,
  "three-public": /(?:没有|无|未安排|不涉及)[^。；]{0,12}三公|三公[^。；]{0,12}(?:不公开|无数据)/,
};

/**
 * Tables that every budget must publish and this one does not, with nothing that accounts for it: its own contents do not name
 * them, its text says that there are none, or it goes on after its tables. An extract of a few tables is held to nothing.
 */
export function statutoryGaps(facts: StatutoryFacts): readonly Gap[] {
  const { roles, contents, pages, goesOn } = facts;
  const listed = (contents?.tables ?? []).length >= LISTED;
  if (listed || goesOn || !isBudget(facts)) return [];
  const text = pages.flatMap(({ lines }) => lines).join("");
  const found = [...roles].join(", ");
  return EXPECTED_TABLES.filter((role) => !roles.has(role) && !NOT_PUBLISHED[role]?.test(text)).map(
    (role) => ({
      kind: "statutory",
      page: null,
      expected: role,
      found,
    }),
  );
}

function isBudget({ roles, contents, pages, cover }: StatutoryFacts): boolean {
  if (contents !== null || EXPECTED_TABLES.filter((role) => roles.has(role)).length >= MANY) return true;
  if (roles.has("income-and-expenditure") && roles.size > 1) return true;
  const lines = [...cover, ...pages.flatMap((page) => page.lines)].map((line) => line.replace(/\s/g, ""));
  if (lines.some((line) => /^第[一二三四]部分/.test(line))) return true;
  return roles.size > 1 && lines.some((line) => /部门预算(?:公开)?$/.test(line));
}
