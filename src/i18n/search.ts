import { defineMessages } from "./defineMessages.ts";

/** The search box and its results. */
export const searchMessages = defineMessages(
  {
    open: "搜索",
    title: "搜索这份预算",
    field: "科目、项目、指标、名词，或拼音首字母",
    hint: "例如：公积金、gjj、zsyz、2080505、满意度",
    kinds: {
      function: "功能科目",
      economic: "经济分类",
      project: "项目",
      term: "名词",
      table: "表",
      indicator: "绩效指标",
      office: "内设机构",
      cell: "原表",
    },
    none: (query: string) => `没有找到“${query}”`,
    found: (count: number) => `找到 ${count} 条`,
    close: "关闭搜索",
  },
  {
    open: "Search",
    title: "Search this budget",
    field: "Account, project, indicator, term or pinyin initials",
    hint: "For example: housing, gjj, 2080505, 满意度",
    kinds: {
      function: "Function",
      economic: "Economic class",
      project: "Project",
      term: "Term",
      table: "Table",
      indicator: "Indicator",
      office: "Office",
      cell: "Table cell",
    },
    none: (query: string) => `Nothing found for “${query}”`,
    found: (count: number) => (count === 1 ? "1 result" : `${count} results`),
    close: "Close the search",
  },
);
