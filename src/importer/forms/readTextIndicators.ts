import type { FileForm } from "../../budget/schema.ts";
import { CATEGORY, INDICATOR_CLASS_NAMES } from "../recognise/formNames.ts";

type Indicator = FileForm["indicators"][number];
type Target = NonNullable<Indicator["period"]>;

const HEADER = /^一级指标/;
const END = /^(?:负责人|填报|备注|注[:：])/;

/** The indicators of a form: one a line, period left and year right, under the class that the line above names. */
export function readTextIndicators(lines: readonly string[]): Indicator[] {
  const header = lines.findIndex((line) => HEADER.test(line));
  if (header < 0) return [];
  const indicators: Indicator[] = [];
  let className = "";
  for (const line of lines.slice(header + 1)) {
    if (END.test(line)) break;
    const [first = ""] = line.split(/\s+/);
    const rest = opensClass(first, line) ? line.slice(first.length).trim() : line;
    if (rest !== line) className = first;
    if (rest === "") continue;
    const targets = targetsOf(rest);
    if (targets)
      indicators.push({
        class: classOf(className) ?? "other",
        className,
        category: targets.period.category,
        ...targets,
      });
  }
  return indicators;
}

/** 成本指标 is a class of its own in newer forms and a category of output in older ones: a class is followed by a category. */
function opensClass(first: string, line: string): boolean {
  const rest = line.slice(first.length).trim();
  return classOf(first) !== null && (rest === "" || CATEGORY.exec(rest)?.index === 0);
}

function classOf(name: string): Indicator["class"] | null {
  return INDICATOR_CLASS_NAMES.find((entry) => entry.name.test(name))?.role ?? null;
}

function targetsOf(line: string): { period: Target; annual: Target | null } | null {
  const places = [...line.matchAll(new RegExp(CATEGORY.source, "g"))].filter(
    (match) => match.index === 0 || /[\s\d%]/.test(line[match.index - 1] ?? "") || isLater(line, match.index),
  );
  const [first, second] = places;
  if (first?.index !== 0) return null;
  const periodText = line.slice(0, second?.index ?? line.length);
  const period = targetOf(periodText.trim(), null);
  return { period, annual: second ? targetOf(line.slice(second.index).trim(), period) : null };
}

/** A second category after a value that ends in a word (减少 成本指标 …) always follows a space. */
function isLater(line: string, index: number): boolean {
  return index > 0 && line[index - 1] === " ";
}

function targetOf(text: string, period: Target | null): Target {
  const category = CATEGORY.exec(text)?.[0] ?? "";
  const rest = text.slice(category.length).trim();
  const space = rest.search(/\s/);
  if (space > 0) return { category, name: rest.slice(0, space), value: rest.slice(space).trim() };
  const cut = period && rest.startsWith(period.name) ? period.name.length : rest.search(/[≥≤<>＞＜=]|\d/);
  if (cut <= 0) return { category, name: rest, value: "" };
  return { category, name: rest.slice(0, cut), value: rest.slice(cut) };
}
