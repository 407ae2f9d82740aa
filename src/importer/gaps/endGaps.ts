import type { Table } from "../../budget/budget.ts";
import { linesOf } from "../../budget/lines.ts";
import { lastOf } from "../lastOf.ts";
import { isTableTitle } from "../recognise/tableHead.ts";
import { checkSums } from "../table/checkSums.ts";
import type { TextPage } from "../text/textPage.ts";
import type { Gap } from "./gap.ts";
import type { Contents } from "./listedTables.ts";
import { stopsInGroup } from "./outlineEnd.ts";

const BALANCED = ["income-and-expenditure", "appropriation"];

/** A table that ends the document without its total, or with lines whose parts do not follow. */
export function tableEndGaps(table: Table | undefined, pageCount: number): readonly Gap[] {
  const page = lastOf(table?.pages);
  if (table?.state !== "published" || page !== pageCount) return [];
  const gap = (expected: string) => [
    { kind: "ends-in-table" as const, page, expected, found: `${table.title}（${table.rows.length} 行）` },
  ];
  if (table.rows.length === 0) return gap("表中各行");
  const lines = table.sides.flatMap((side) => linesOf(table, side));
  if (BALANCED.includes(table.role) && !lines.some((line) => line.role === "grand-total")) return gap("总计");
  if (lastIsParent(lines) || stopsInGroup(table)) return gap("下级科目");
  return checkSums(table).some((sum) => sum.what === "tree") ? gap("合计 = 各项之和") : [];
}

/** The last line is a class or a section, whose items would follow it. */
function lastIsParent(lines: ReturnType<typeof linesOf>): boolean {
  const lengths = lines.flatMap((line) => line.code?.length ?? []);
  const last = lastOf(lines)?.code?.length;
  return (
    last !== undefined &&
    last < Math.max(...lengths) &&
    last < 7 &&
    lengths.filter((each) => each === last).length > 1
  );
}

/** Text that stops inside a sentence, or at a heading under which nothing stands. */
export function textEndGaps(pages: readonly TextPage[], pageCount: number): readonly Gap[] {
  const page = lastOf(pages);
  const lines = (page?.lines ?? []).map((line) => line.trim()).filter((line) => line !== "");
  const last = lastOf(lines);
  if (!page || page.number !== pageCount || last === undefined) return [];
  const gap = (expected: string) => [
    { kind: "ends-in-text" as const, page: page.number, expected, found: last.slice(-30) },
  ];
  if (isHeading(last)) return gap("标题下的内容");
  return lines.length > 1 && breaksOff(last, lines) ? gap("。") : [];
}

function isHeading(line: string): boolean {
  const plain = line.replace(/\s/g, "");
  if (/^第[一二三四五六七八九十]部分/.test(plain)) return true;
  if (/^[一二三四五六七八九十]{1,3}、.{0,30}(?:情况|说明|概况|解释)$/.test(plain)) return true;
  return isTableTitle(plain) && /^表[一二三四五六七八九十]|20\d{2}年/.test(plain);
}

/** Running text whose last line has no end: it is as long as the lines before it, or closes with a comma. */
function breaksOff(last: string, lines: readonly string[]): boolean {
  if (/[。！？；：”）)」…]$|^(?:详?见|附|注)/.test(last)) return false;
  if (/[，、,（(]$/.test(last)) return true;
  const sentences = lines.slice(0, -1).filter((line) => line.includes("。")).length;
  return (
    sentences > 1 &&
    /[，。、]/.test(lines.slice(-3).join("")) &&
    /[\u4e00-\u9fff\d%.]$/.test(last) &&
    last.length > 4
  );
}

/** The parts of the document that its contents or its numbered parts let expect after the tables. */
export function afterTablesGaps(contents: Contents | null, pages: readonly TextPage[]): readonly Gap[] {
  if (contents?.after) return gapAfter(contents.after, "");
  const headings = pages
    .flatMap(({ lines }) => lines.map((line) => line.replace(/\s/g, "")))
    .filter((line) => /^第[一二三四五六七八九十]部分/.test(line));
  const last = lastOf(headings);
  const said = headings.some((line) => /(?:说明|解释)$/.test(line));
  return last === undefined || said ? [] : gapAfter("情况说明", last);
}

function gapAfter(expected: string, found: string): readonly Gap[] {
  return [{ kind: "ends-after-tables", page: null, expected, found }];
}
