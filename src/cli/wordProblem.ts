import type { DataProblem, ProblemKind } from "../budget/problem.ts";
import type { Wording } from "../review/finding.ts";
import type { WordingLanguage } from "./wordingLanguage.ts";

const KINDS: Readonly<Record<ProblemKind, Wording>> = {
  "not-json": { zh: "不是 JSON", en: "not JSON" },
  "unknown-format": { zh: "不是预算文件", en: "not a budget file" },
  "unknown-version": { zh: "不能读取的版本", en: "a version that cannot be read" },
  missing: { zh: "缺少", en: "missing" },
  unexpected: { zh: "多余", en: "unexpected" },
  "wrong-value": { zh: "值不符", en: "wrong value" },
  "not-an-amount": { zh: "不是金额", en: "not an amount" },
  "cell-count": { zh: "单元格个数不符", en: "wrong number of cells" },
  "role-count": { zh: "行的角色个数不符", en: "wrong number of line roles" },
  "duplicate-id": { zh: "编号重复", en: "id used twice" },
  "duplicate-code": { zh: "科目编码重复", en: "code printed twice" },
  "missing-parent": { zh: "缺少上级科目", en: "parent account missing" },
  "wrong-code": { zh: "科目编码不符", en: "wrong code" },
  "unknown-reference": { zh: "引用不存在", en: "unknown reference" },
  unfetched: { zh: "未能取得", en: "could not be fetched" },
};

/** One thing wrong with a file as a line: where, what was expected there and what was found. */
export function wordProblem(file: string, problem: DataProblem, language: WordingLanguage): string {
  const { kind, place, expected, found } = problem;
  const where = place === "" ? file : `${file} ${place}`;
  const what = KINDS[kind][language];
  const zh = [expected && `应为 ${expected}`, found && `实为 ${found}`];
  const en = [expected && `expected ${expected}`, found && `found ${found}`];
  const details = (language === "en" ? en : zh).filter((part) => part !== "");
  return [where, what, ...(details.length > 0 ? [details.join(language === "en" ? ", " : "，")] : [])].join(
    ": ",
  );
}

/** A file that could not be opened at all. */
export function wordUnread(file: string, error: unknown, language: WordingLanguage): string {
  const found = error instanceof Error ? error.message : String(error);
  return language === "en"
    ? `${file}: expected a file that can be read, found ${found}`
    : `${file}：应为可以读取的文件，实为 ${found}`;
}
