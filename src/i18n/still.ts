import { defineMessages } from "./defineMessages.ts";

/** The pages that the build draws for browsers without scripts. */
export const stillMessages = defineMessages(
  {
    source: (title: string, pages: number | null) =>
      `数据出自《${title}》${pages === null ? "" : `（共 ${pages} 页）`}，由该部门公布；下面是其中印出的全部表格。`,
    converted: (day: string) => `${day} 录入`,
    back: "回到总览",
    tables: "全部表格",
    unit: (unit: string) => `单位：${unit}`,
    pages: (pages: string) => `原文第 ${pages} 页`,
    noData: "原文说明：本表无数据。",
  },
  {
    source: (title: string, pages: number | null) =>
      `The data come from ${title}${pages === null ? "" : ` (${pages} pages)`}, published by the department. Below are all the tables printed in it.`,
    converted: (day: string) => `converted ${day}`,
    back: "Back to the overview",
    tables: "All tables",
    unit: (unit: string) => `unit: ${unit}`,
    pages: (pages: string) => `page ${pages} of the document`,
    noData: "The document says: no data in this table.",
  },
);
