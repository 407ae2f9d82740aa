import { defineMessages } from "./defineMessages.ts";

/** The brief of a hearing on paper. */
export const hearingBriefMessages = defineMessages(
  {
    site: "阳光预算 · Sunlit Budget",
    title: "预算听证材料",
    bodyYear: (body: string, year: number) => `${body} ${year} 年部门预算`,
    printedOn: "打印日期",
    document: "公开文本",
    documentPages: (title: string, pages: number | null) =>
      pages === null ? `《${title}》` : `《${title}》，共 ${pages} 页`,
    converted: "录入",
    contents: "目录",
    promise:
      "本册只引用公开文本印出的数字，并注明出处；算得的数字注明“计算得出”。原文的矛盾原样列出，不作修改，不评分；怎样判断，由读者决定。",
    total: "预算总额",
    questions: "提问",
    findings: "核对结果",
    targets: "绩效目标",
    sources: "出处",
    keyFigures: "主要数字",
    ofWhole: (percent: string) => `占 ${percent}`,
    notes: "备注",
    noQuestions: "议程里没有提问。",
    counts: (counts: BriefCounts) =>
      `共对照 ${counts.all} 处：对得上 ${counts.holds} 处，四舍五入差 ${counts.rounding} 处，对不上 ${counts.differs} 处，提示 ${counts.notes} 处，无法核对 ${counts.unchecked} 处。`,
    asked: (number: number) => `已列入提问 ${number}，数字见该处。`,
    because: "同一原因还牵出：",
    sourcesHow: (address: string) => `在 ${address} 后面接上“位置”一栏，就是那一格的网址。`,
    place: "位置",
    what: "内容",
    printed: "印作",
    page: "页",
    noPage: "–",
    blank: "空白",
  },
  {
    site: "阳光预算 · Sunlit Budget",
    title: "Brief for the budget hearing",
    bodyYear: (body: string, year: number) => `${body}: departmental budget ${year}`,
    printedOn: "Printed",
    document: "Published document",
    documentPages: (title: string, pages: number | null) =>
      pages === null ? title : `${title}, ${pages} pages`,
    converted: "Converted",
    contents: "Contents",
    promise:
      "This brief quotes only figures that the published document prints, with their places; computed figures are marked as computed. Contradictions are listed as they stand. Nothing is corrected and no grade is given: the reader decides.",
    total: "The total",
    questions: "Questions",
    findings: "What the checks found",
    targets: "Performance targets",
    sources: "Sources",
    keyFigures: "Key figures",
    ofWhole: (percent: string) => `${percent} of the total`,
    notes: "Notes",
    noQuestions: "There are no questions on the agenda.",
    counts: (counts: BriefCounts) =>
      `${counts.all} places were compared: ${counts.holds} agree, ${counts.rounding} are off by rounding, ${counts.differs} do not agree, ${counts.notes} are notes, ${counts.unchecked} cannot be checked.`,
    asked: (number: number) => `See question ${number} for the figures.`,
    because: "More of the same cause:",
    sourcesHow: (address: string) =>
      `${address} followed by what stands in the column “Place” is the address of that cell.`,
    place: "Place",
    what: "What",
    printed: "Printed as",
    page: "Page",
    noPage: "–",
    blank: "blank",
  },
);

/** How often each outcome came up; notes are differences that contradict nothing. */
export interface BriefCounts {
  readonly all: number;
  readonly holds: number;
  readonly rounding: number;
  readonly differs: number;
  readonly notes: number;
  readonly unchecked: number;
}
