import type { DataProblem } from "../budget/problem.ts";
import { defineMessages } from "./defineMessages.ts";

/** Loading, empty and failed states, and what can be wrong with a data file. */
export const statesMessages = defineMessages(
  {
    loading: "正在读取预算数据…",
    slow: "网络较慢，仍在读取。",
    failedTitle: (file: string) => `数据文件 ${file} 读不出来`,
    failedOther: "这一页出错了",
    failedRest: "网站的其他部分仍可使用。",
    retry: "重试",
    problems: "问题所在",
    more: (count: number) => `另有 ${count} 处问题`,
    wholeFile: "整个文件",
    problem: (problem: DataProblem) => chineseProblem(problem),
    noBudgetsTitle: "还没有公开的预算",
    noBudgetsText: "数据目录 data/index.json 里没有列出任何预算。",
    noPictureTitle: "这张图画不出来",
    noPictureText: "要么公开文本没有印出彼此对得上的数字，要么印出的数字都是零或负数。原表仍可查看。",
    noPlaceTitle: "没有找到这个位置",
    noPlaceText: "地址里指的项目不在这份预算里，已回到最近的一级。",
  },
  {
    loading: "Loading the budget…",
    slow: "The network is slow; still loading.",
    failedTitle: (file: string) => `The data file ${file} cannot be read`,
    failedOther: "This page has failed",
    failedRest: "The other parts of the site keep working.",
    retry: "Try again",
    problems: "What is wrong",
    more: (count: number) => `${count} more problems`,
    wholeFile: "the whole file",
    problem: (problem: DataProblem) => englishProblem(problem),
    noBudgetsTitle: "No budget is published yet",
    noBudgetsText: "The catalogue data/index.json lists no budget.",
    noPictureTitle: "This picture cannot be drawn",
    noPictureText:
      "The document publishes no figures for it that agree among themselves. The tables are still there.",
    noPlaceTitle: "This place was not found",
    noPlaceText: "The address names something that is not in this budget; you are at the nearest level.",
  },
);

function chineseProblem({ kind, expected, found }: DataProblem): string {
  switch (kind) {
    case "not-json":
      return `不是有效的 JSON：${found}`;
    case "unknown-format":
      return `不是本站的数据格式：应为 ${expected}，实为 ${found || "空"}`;
    case "unknown-version":
      return `不认识的格式版本：应为 ${expected}，实为 ${found || "空"}`;
    case "missing":
      return `缺少：应有 ${expected}`;
    case "unexpected":
      return `多出不认识的内容：${found}`;
    case "wrong-value":
      return `值不对：应为 ${expected}，实为 ${found}`;
    case "not-an-amount":
      return `不是金额：应像 ${expected}，实为 ${found}`;
    case "cell-count":
      return `格数不对：应为 ${expected} 格，实为 ${found} 格`;
    case "role-count":
      return `行的角色数不对：应为 ${expected} 个，实为 ${found} 个`;
    case "duplicate-id":
      return `编号重复：${found}`;
    case "duplicate-code":
      return `科目编码重复：${found}`;
    case "missing-parent":
      return `缺少上级科目 ${expected}：${found}`;
    case "wrong-code":
      return `科目编码长度不对：应为 ${expected} 位，实为 ${found}`;
    case "unknown-reference":
      return `引用了不存在的条目：${found}`;
    case "unfetched":
      return `取不到文件：${found}`;
  }
}

function englishProblem({ kind, expected, found }: DataProblem): string {
  switch (kind) {
    case "not-json":
      return `not valid JSON: ${found}`;
    case "unknown-format":
      return `not this site's data format: expected ${expected}, found ${found || "nothing"}`;
    case "unknown-version":
      return `unknown version of the format: expected ${expected}, found ${found || "nothing"}`;
    case "missing":
      return `missing: expected ${expected}`;
    case "unexpected":
      return `unknown content: ${found}`;
    case "wrong-value":
      return `wrong value: expected ${expected}, found ${found}`;
    case "not-an-amount":
      return `not an amount: expected something like ${expected}, found ${found}`;
    case "cell-count":
      return `wrong number of cells: expected ${expected}, found ${found}`;
    case "role-count":
      return `wrong number of row roles: expected ${expected}, found ${found}`;
    case "duplicate-id":
      return `the id stands twice: ${found}`;
    case "duplicate-code":
      return `the account code stands twice: ${found}`;
    case "missing-parent":
      return `the parent ${expected} is missing: ${found}`;
    case "wrong-code":
      return `wrong length of code: expected ${expected} digits, found ${found}`;
    case "unknown-reference":
      return `refers to what is not there: ${found}`;
    case "unfetched":
      return `the file could not be fetched: ${found}`;
  }
}
