import { defineMessages } from "./defineMessages.ts";

/** The whole budget as a booklet. */
export const bookletMessages = defineMessages(
  {
    lead: "整份预算按这个顺序排成一册：图、项目与绩效目标、与上年比较、核对结果、全部原表、名词和出处。可以直接打印，或在打印窗口里另存为 PDF。",
    print: "打印成册",
    name: "部门预算全册",
    document: "公开文本",
    documentPages: (title: string, pages: number | null) =>
      pages === null ? `《${title}》` : `《${title}》，共 ${pages} 页`,
    converted: "录入",
    printedOn: "印于",
    address: "网址",
    contents: "目录",
    promise:
      "本册只印公开文本里有的数字，注明出自哪张表、原文第几页；算得的数字另行注明。原文的矛盾原样列出，不作修改。",
    total: "钱花在哪里",
    flows: "钱从哪里来，怎么花出去",
    projects: "项目与绩效目标",
    change: "和上年比",
    review: "核对结果",
    tables: "全部原表",
    tablesLead:
      "表格、绩效目标表和说明里的数字，按公开文本的顺序，原样印出；每张表注明它在公开文本的第几页。",
    terms: "名词",
    sources: "出处",
  },
  {
    lead: "The whole budget in this order: pictures, projects with their targets, the change against last year, what the checks found, all tables, terms and sources. Print it, or save it as a PDF from the print dialogue.",
    print: "Print the booklet",
    name: "The departmental budget, complete",
    document: "Published document",
    documentPages: (title: string, pages: number | null) =>
      pages === null ? title : `${title}, ${pages} pages`,
    converted: "Converted",
    printedOn: "Printed",
    address: "Address",
    contents: "Contents",
    promise:
      "This booklet prints only figures that the published document holds, each with its table and the page it stands on; computed figures are marked as computed. Contradictions are shown as they stand. Nothing is corrected.",
    total: "What the money is for",
    flows: "Where the money comes from and how it is spent",
    projects: "Projects and their performance targets",
    change: "Against last year",
    review: "What the checks found",
    tables: "All tables as published",
    tablesLead:
      "Tables, target forms and the figures of the narrative in the document's own order and as printed, each with its page in the document.",
    terms: "Terms",
    sources: "Sources",
  },
);
