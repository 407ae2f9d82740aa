import type { Budget } from "../../../budget/budget.ts";
import type { ClaimSubject, TableRole } from "../../../budget/roles.ts";
import type { Wording } from "../../finding.ts";
import type { Check, Rule } from "../../rule.ts";
import { seenOrAmissNowhere } from "../places.ts";

interface Required {
  readonly key: string;
  readonly words: Wording;
  readonly title: RegExp;
  readonly subjects: readonly ClaimSubject[];
  readonly tables: readonly TableRole[];
}

/** A closing section under which further matters stand that the file holds no heading of. */
/** Matters of the opening part of a document, of which the file holds headings only where they are numbered. */
const OPENING: ReadonlySet<string> = new Set(["duties", "offices"]);
const CATCH_ALL = /其他|其它|有关情况|编制说明/;

/** What a disclosure explains (《预算法》第十四条; 部门预算公开 rules). Any trace of it counts: heading, statement or table. */
const REQUIRED: readonly Required[] = [
  {
    key: "duties",
    words: { zh: "主要职责", en: "duties" },
    title: /职责|职能|主要工作/,
    subjects: [],
    tables: [],
  },
  {
    key: "offices",
    words: { zh: "机构设置", en: "offices" },
    title: /机构|编制情况|人员情况|部门概况|单位概况/,
    subjects: [],
    tables: [],
  },
  {
    key: "revenue-expenditure",
    words: { zh: "收支预算", en: "revenue and expenditure" },
    title: /收支|收入|支出/,
    subjects: ["revenue-grand-total", "expenditure-grand-total", "expenditure-budget"],
    tables: [],
  },
  {
    key: "appropriation",
    words: { zh: "财政拨款", en: "fiscal appropriation" },
    title: /财政拨款/,
    subjects: ["appropriation-grand-total", "appropriation-source", "appropriation-class"],
    tables: ["appropriation", "appropriation-expenditure"],
  },
  {
    key: "general",
    words: { zh: "一般公共预算", en: "general public budget" },
    title: /一般公共/,
    subjects: ["general-expenditure", "general-expenditure-class"],
    tables: ["general-expenditure"],
  },
  {
    key: "three-public",
    words: { zh: "“三公”经费", en: "the three official expenses" },
    title: /三公/,
    subjects: ["three-public"],
    tables: ["three-public"],
  },
  {
    key: "operating",
    words: { zh: "机关运行经费", en: "operating funds" },
    title: /运行经费/,
    subjects: ["operating-funds"],
    tables: ["operating"],
  },
  {
    key: "procurement",
    words: { zh: "政府采购", en: "government procurement" },
    title: /采购/,
    subjects: ["procurement-total", "procurement-goods", "procurement-services"],
    tables: ["procurement"],
  },
  {
    key: "assets",
    words: { zh: "国有资产占有使用", en: "state-owned assets" },
    title: /国有资产|车辆/,
    subjects: ["vehicles-total", "vehicles-kind", "office-area", "equipment"],
    tables: [],
  },
  {
    key: "performance",
    words: { zh: "预算绩效", en: "budget performance" },
    title: /绩效/,
    subjects: ["performance-overall", "performance-projects", "performance-published"],
    tables: [],
  },
  {
    key: "terms",
    words: { zh: "名词解释", en: "explanation of terms" },
    title: /名词|术语/,
    subjects: [],
    tables: [],
  },
];

export const R71: Rule = {
  id: "R71",
  family: "narrative",
  severity: "note",
  tolerance: "none",
  needs: {},
  title: { zh: "应当公开的说明", en: "What a disclosure explains" },
  why: {
    zh: "法律和公开办法列明了部门预算应当说明的事项。",
    en: "The law and its rules list what a departmental budget explains.",
  },
  check: ({ budget }) => (budget.narrative.sections.length === 0 ? [noNarrative()] : missing(budget)),
};

function noNarrative(): Check {
  return {
    kind: "observation",
    place: { key: "", detail: "" },
    outcome: "unchecked",
    left: [],
    right: [],
    text: { zh: "文件中没有文字说明的标题。", en: "The file has no headings of a narrative." },
  };
}

function missing(budget: Budget): readonly Check[] {
  const isOpen = budget.narrative.sections.some(({ title }) => CATCH_ALL.test(title));
  const seen = REQUIRED.filter((required) => isExplained(budget, required));
  const gone = REQUIRED.filter((required) => !seen.includes(required));
  const checks = gone.map(({ key, words }): Check => {
    const outcome = isOpen || OPENING.has(key) ? "unchecked" : "differs";
    const [last] = budget.narrative.sections.slice(-1);
    return {
      kind: "observation",
      place: { key, detail: "" },
      outcome,
      left: [],
      right: [],
      text: {
        zh: OPENING.has(key)
          ? `数据文件未收录正文开头关于${words.zh}的文字。`
          : `文件中未见关于${words.zh}的说明（文字说明至“${last?.title ?? ""}”）。`,
        en: OPENING.has(key)
          ? `The data file does not hold the opening words on ${words.en}.`
          : `No explanation of ${words.en} is seen (the narrative ends with “${last?.title ?? ""}”).`,
      },
    };
  });
  return [...seenOrAmissNowhere([], seen.length > 0), ...checks];
}

function isExplained({ tables, forms, narrative }: Budget, required: Required): boolean {
  const headings = [...narrative.sections, ...narrative.terms];
  return (
    headings.some((heading) => required.title.test(heading.title)) ||
    narrative.claims.some((claim) => required.subjects.includes(claim.subject)) ||
    tables.some((table) => required.tables.includes(table.role)) ||
    (required.key === "offices" && narrative.offices.length > 0) ||
    (required.key === "terms" && narrative.terms.length > 0) ||
    (required.key === "performance" && forms.length > 0)
  );
}
