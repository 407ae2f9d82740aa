import type { FileForm } from "../../budget/schema.ts";
import { lastOf } from "../lastOf.ts";
import { FORM_FIELDS } from "../recognise/formNames.ts";
import type { TextPage } from "../text/textPage.ts";
import { fundingOf } from "./funding.ts";
import { readTextIndicators } from "./readTextIndicators.ts";

/** Other fields may stand beside the project on its line. */
const PROJECT =
  /^项目名称\s+(\S.*?)(?=\s+(?:项目性质|项目类别|项目类型|项目属性|主管部门|实施单位)(?:\s|[:：])|$)/;
const MONEY_START = /^项目资金/;
const MONEY_END = /^(?:项目概况|实施期目标|项目总目标|总体目标|年度目标)/;

/** A project's performance-target form from the lines of its page. */
export function readTextForm(page: TextPage, id: string): FileForm | null {
  const lines = page.lines.map((line) => line.trim()).filter((line) => line !== "");
  const project = lines.map((line) => PROJECT.exec(line)?.[1]?.trim()).find((name) => name);
  if (project === undefined) return null;
  const money = lines.findIndex((line) => MONEY_START.test(line) && !line.startsWith("项目资金来源"));
  const goal = lines.findIndex((line) => /^总体目标/.test(line));
  const moneyEnd = lines.findIndex((line, index) => index > money && MONEY_END.test(line));
  const funding = lines.slice(Math.max(0, money), moneyEnd < 0 ? lines.length : moneyEnd).join("");
  return {
    id,
    title: lines[0] ?? "",
    label: lines.find((line) => /^[（(]\d{4}年度?[）)]$/.test(line)) ?? "",
    page: page.number,
    project,
    fields: readFields(lines.filter((_, index) => index < money || index >= moneyEnd)),
    unit: /万元/.test(funding) ? "万元" : "元",
    funding: fundingOf(funding),
    goals: goalsOf(lines[goal] ?? ""),
    indicators: readTextIndicators(lines.slice(Math.max(0, goal))),
  };
}

function goalsOf(line: string): FileForm["goals"] {
  const words = line.split(/\s+/).slice(1);
  const half = Math.ceil(words.length / 2);
  return { period: words.slice(0, half).join(" "), annual: words.slice(half).join(" ") };
}

interface OpenField {
  readonly role: FileForm["fields"][number]["role"];
  readonly label: string;
  text: string;
}

/** Labels stand at the start of a line or after a space; what follows up to the next label is the field. */
function readFields(lines: readonly string[]): FileForm["fields"] {
  const labels = [...FORM_FIELDS].sort((a, b) => b.label.length - a.label.length);
  const pattern = new RegExp(
    `(?:^|\\s)(${labels.map((field) => field.label).join("|")})([:：]?)(?=\\s|$)`,
    "g",
  );
  const fields: OpenField[] = [];
  let open = false;
  for (const line of lines) {
    const matches = [...line.matchAll(pattern)];
    if (matches.length === 0 && !open) continue;
    if (/^(?:项目名称|项目资金|实施期目标|总体目标|绩|一级指标)/.test(line)) open = false;
    else if (matches.length === 0) appendTo(lastOf(fields), line);
    matches.forEach((match, index) => {
      const start = match.index + match[0].length;
      const text = line.slice(start, matches[index + 1]?.index ?? line.length).trim();
      const role = labels.find((field) => field.label === match[1])?.role ?? "other";
      fields.push({ role, label: `${match[1] ?? ""}${match[2] ?? ""}`, text });
      open = true;
    });
  }
  return fields;
}

function appendTo(field: OpenField | undefined, line: string): void {
  if (field) field.text += line;
}
