import { defineMessages } from "./defineMessages.ts";

/** One class in the sentence "of every 100 yuan". */
export interface HundredPart {
  readonly name: string;
  /** Whole yuan, or null for less than one. */
  readonly yuan: string | null;
}

/** The overview. */
export const overviewMessages = defineMessages(
  {
    title: (body: string, year: number) => `${body} ${year} 年部门预算`,
    whole: "全年预算支出，含上年结转",
    plainWhole: "全年预算支出",
    currentOnly: "当年预算支出，不含上年结转",
    inYuan: (yuan: string) => `合 ${yuan} 元`,
    hundred: "每 100 元里，",
    hundredPart: ({ name, yuan }: HundredPart) =>
      yuan === null ? `不到 1 元用于${name}` : `约 ${yuan} 元用于${name}`,
    hundredJoin: "，",
    hundredEnd: "。",
    shareOfAll: (percent: string) => `占 ${percent}`,
    changeTitle: "和上年比",
    change: { increase: "增加", decrease: "减少", unchanged: "持平" },
    changeOf: { expenditure: "支出总计", revenue: "收入总计" },
    before: "推算上年为",
    reason: "文件给出的原因：",
    noReason: "文件没有给出原因。",
    explained: "原因里的数字说明了",
    unexplained: "没有说明的余额",
    overExplained: "原因里的数字比变化多出",
    disagreements: (count: number) => `${count} 处不一致`,
    noDisagreements: "没有发现不一致",
    disagreementsWhy: "公开文本里有数字互相对不上，其中：",
    seeReview: "查看核对",
    functionsTitle: "钱花在哪些功能上",
    functionsLead: "点一块放大，点圆心返回。",
    flowsTitle: "钱从哪里来，怎么花出去",
    sourcesTitle: "资金来源",
    natureTitle: "支出性质",
    seeFlows: "看资金流向图",
    seeFunctions: "看功能分类的全部明细",
    projectsTitle: "项目与绩效目标",
    projectsLead: (count: number, targeted: number) =>
      `公开了 ${count} 个项目，其中 ${targeted} 个公布了绩效目标`,
    noTargets: "未公开绩效目标",
    seeProjects: "看项目和绩效目标",
    classCaption: "按类列出",
  },
  {
    title: (body: string, year: number) => `${body}: departmental budget ${year}`,
    whole: "Total budgeted expenditure, carry-over included",
    plainWhole: "Total budgeted expenditure",
    currentOnly: "Current-year expenditure, without carry-over",
    inYuan: (yuan: string) => `= ${yuan} yuan`,
    hundred: "Of every 100 yuan, ",
    hundredPart: ({ name, yuan }: HundredPart) =>
      yuan === null ? `less than 1 goes to ${name}` : `about ${yuan} go to ${name}`,
    hundredJoin: ", ",
    hundredEnd: ".",
    shareOfAll: (percent: string) => percent,
    changeTitle: "Against the year before",
    change: { increase: "up", decrease: "down", unchanged: "unchanged" },
    changeOf: { expenditure: "Total expenditure", revenue: "Total revenue" },
    before: "implied figure of the year before:",
    reason: "Reason given in the document: ",
    noReason: "The document gives no reason.",
    explained: "The figures in the reason account for",
    unexplained: "left unexplained",
    overExplained: "the reason names more than the change by",
    disagreements: (count: number) => (count === 1 ? "1 disagreement" : `${count} disagreements`),
    noDisagreements: "No disagreement found",
    disagreementsWhy: "Figures in the published document do not agree with each other; the first:",
    seeReview: "See the checks",
    functionsTitle: "What the money is for",
    functionsLead: "Select a part to zoom in, the centre to go back.",
    flowsTitle: "Where the money comes from and how it is spent",
    sourcesTitle: "Sources",
    natureTitle: "Nature",
    seeFlows: "See the flow of funds",
    seeFunctions: "See all lines of the functional classification",
    projectsTitle: "Projects and performance targets",
    projectsLead: (count: number, targeted: number) =>
      `${count} projects are published, ${targeted} of them with performance targets`,
    noTargets: "no published targets",
    seeProjects: "See projects and targets",
    classCaption: "By class",
  },
);
