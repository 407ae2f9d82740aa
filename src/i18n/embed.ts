import { defineMessages } from "./defineMessages.ts";

/** A picture in a frame on a foreign page. */
export const embedMessages = defineMessages(
  {
    full: "打开完整页面",
    fullHint: "在新窗口里打开网站的这一处",
    back: "返回上一步",
    language: "语言",
    about: (body: string, year: number) => `${body} · ${year} 年部门预算`,
    titled: (picture: string, budget: string) => `${picture} · ${budget}`,
    parts: {
      total: "全年预算一句话",
      checks: "有几处不一致",
      functions: "钱花在哪些功能上",
      change: "和上年比",
      flows: "钱从哪里来，怎么花",
      projects: "项目与绩效目标",
    },
  },
  {
    full: "Open the full page",
    fullHint: "Opens this place of the site in a new window",
    back: "One step back",
    language: "Language",
    about: (body: string, year: number) => `${body} · departmental budget ${year}`,
    titled: (picture: string, budget: string) => `${picture} · ${budget}`,
    parts: {
      total: "The budget in one sentence",
      checks: "How many disagreements",
      functions: "What the money is for",
      change: "Against the year before",
      flows: "Where the money comes from and how it is spent",
      projects: "Projects and performance targets",
    },
  },
);
