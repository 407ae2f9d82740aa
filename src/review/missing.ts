import { labelTable } from "./evidence.ts";
import type { Wording } from "./finding.ts";
import type { Reading } from "./reading.ts";
import type { Observation, Rule } from "./rule.ts";
import { TABLE_WORDS } from "./words/tableWords.ts";
import { wordWanting } from "./words/wantingWords.ts";

/** Says what the document does not have, where a rule cannot be checked without it; null where it has all. */
export function missingFor({ needs }: Rule, reading: Reading): Observation | null {
  const tables = (needs.tables ?? []).filter((role) => reading.table(role) === undefined);
  const noClaims = needs.subjects?.every((subject) => reading.claims(subject).length === 0) ?? false;
  const noForms = needs.forms === true && reading.budget.forms.length === 0;
  if (tables.length === 0 && !noClaims && !noForms) return null;
  const what = [
    ...tables.map((role) => TABLE_WORDS[role]),
    ...(noClaims ? [{ zh: "有关的文字说明", en: "statement in the narrative" }] : []),
    ...(noForms ? [{ zh: "项目绩效目标表", en: "performance-target forms" }] : []),
  ];
  return unchecked({
    zh: `文件中没有：${what.map((word) => word.zh).join("、")}。`,
    en: `The document has no: ${what.map((word) => word.en).join("; ")}.`,
  });
}

/** Says why a rule found nothing to compare: a table that says it has no data, or a line or column that is not printed. */
export function nothingToCheck({ id, needs }: Rule, reading: Reading): Observation {
  const empty = (needs.tables ?? []).flatMap((role) => {
    const tables = reading.tables(role);
    return tables.every((table) => table.state === "no-data") ? tables : [];
  });
  if (empty.length === 0) return unchecked(wordWanting(id));
  const names = empty.map(labelTable);
  return unchecked({
    zh: `${names.map((name) => name.zh).join("、")}注明没有数据，无从核对。`,
    en: `${names.map((name) => name.en).join(", ")}: printed as having no data, so there is nothing to check.`,
  });
}

function unchecked(text: Wording): Observation {
  return {
    kind: "observation",
    place: { key: "", detail: "" },
    outcome: "unchecked",
    left: [],
    right: [],
    text,
  };
}
