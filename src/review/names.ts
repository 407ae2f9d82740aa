import type { Line } from "../budget/lines.ts";
import { SOURCE_ROLES, type SourceRole } from "../budget/roles.ts";

const ORDINAL =
  /^(?:[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|(?:[一二三四五六七八九十]+|\d{1,2})[、.．]|[①-⑳])/;

/** A printed name for comparing: no blanks, no ordinal ("一、一般公共服务支出" → "一般公共服务支出"), half-width brackets. */
export function plainName(name: string): string {
  const joined = name.replace(/[\s\u3000]+/g, "");
  return joined.replace(ORDINAL, "").replace(/（/g, "(").replace(/）/g, ")");
}

/** The lines by plain name; of two lines with one name the first. */
export function linesByName(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const byName = new Map<string, Line>();
  for (const line of lines) {
    const name = plainName(line.name);
    if (name !== "" && !byName.has(name)) byName.set(name, line);
  }
  return byName;
}

/** The lines by code; of two lines with one code the first. */
export function linesByCode(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const byCode = new Map<string, Line>();
  for (const line of lines) if (line.code !== null && !byCode.has(line.code)) byCode.set(line.code, line);
  return byCode;
}

const SOURCE_NAMES: readonly (readonly [SourceRole, RegExp])[] = [
  ["general-public-budget", /一般公共预算/],
  ["government-fund", /政府性基金/],
  ["state-capital", /国有资本/],
  ["social-insurance", /社会保险基金/],
  ["special-account", /财政专户|教育收费/],
  ["own-funds", /单位资金|单位自有/],
  ["business-revenue", /经营收入/],
  ["superior-subsidy", /上级补助/],
  ["affiliated-remittance", /附属单位/],
  ["public-service-revenue", /事业收入/],
  ["other-revenue", /其他收入/],
];

/** Which source of funds a name in the narrative means, or null. */
export function sourceNamed(name: string): SourceRole | null {
  return SOURCE_NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

const SOURCES: ReadonlySet<string> = new Set(SOURCE_ROLES);

export function isSource(role: string): role is SourceRole {
  return SOURCES.has(role);
}
