import type { TableRole } from "../../budget/roles.ts";
import { lastOf } from "../lastOf.ts";
import { isTableTitle } from "../recognise/tableHead.ts";
import { tableRoleOf } from "../recognise/tableRoles.ts";
import type { TextPage } from "../text/textPage.ts";

export interface ListedTable {
  readonly page: number;
  readonly title: string;
  readonly role: TableRole;
}

/** The table of contents as far as it names tables. */
export interface Contents {
  readonly tables: readonly ListedTable[];
  /** The first entry after the tables: a part of the document that must follow them. */
  readonly after: string | null;
}

const ENTRY_NUMBER =
  /^(?:附?表[一二三四五六七八九十\d]{1,3}|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]?)[、.．:：]?/;
const LEADER = /[.…·⋯﹒_—-]*\d{0,3}$/;

/** What the contents name, from the page headed 目录; null where there is none before the tables. */
export function listTables(pages: readonly TextPage[], tablesFrom: number): Contents | null {
  const before = pages.filter(({ number }) => number < tablesFrom);
  const start = before.findIndex(({ lines }) => lines.some((line) => /^目录$/.test(squeeze(line))));
  if (start < 0) return null;
  const entries = before.slice(start).filter(isList).flatMap(entriesOf);
  const tables = entries.flatMap(({ page, title }) => {
    const role = tableRoleOf(title);
    return role !== "other" && isTableTitle(title) ? [{ page, title, role }] : [];
  });
  const last = entries.findIndex(({ title }) => title === lastOf(tables)?.title);
  return { tables, after: last < 0 ? null : (entries.slice(last + 1).find(isPart)?.title ?? null) };
}

/** Pages of the contents print no sentences. */
function isList({ lines }: TextPage): boolean {
  return !lines.some((line) => line.includes("。"));
}

function entriesOf({ number: page, lines }: TextPage) {
  return lines.map((line) => {
    const title = squeeze(line).replace(ENTRY_NUMBER, "").replace(LEADER, "");
    return { page, title };
  });
}

function isPart({ title }: { readonly title: string }): boolean {
  return /(?:说明|解释|概况|第[一二三四五六七八九十]部分.+)$/.test(title);
}

function squeeze(line: string): string {
  return line.replace(/\s/g, "");
}
