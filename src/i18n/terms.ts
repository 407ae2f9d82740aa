import { defineMessages } from "./defineMessages.ts";

/** The glossary: terms and the accounts of the budget that is read. */
export const termsMessages = defineMessages(
  {
    title: "名词",
    intro: "预算里的术语和科目，用平常话解释。解释是本站写的，不是文件原文。",
    filter: "查找名词、科目或编码",
    found: (count: number) => `找到 ${count} 条`,
    foundNone: "没有找到。换个说法，或输入科目编码试试。",
    terms: "术语",
    functional: "本预算用到的功能科目",
    functionalIntro: "钱花在什么事情上。编码越长，分得越细：三位是类，五位是款，七位是项。",
    economic: "本预算用到的经济科目",
    economicIntro: "钱以什么形式花出去：发工资、买东西、给补助。",
    also: (forms: string) => `也写作：${forms}`,
    inDocument: (page: string) => `原文自己也解释了这个词${page}`,
    page: (page: number) => `（第 ${page} 页）`,
    drawnFunctions: "在“按功能”里看",
    drawnFlows: "在“资金流向”里看",
    noPlain: "本站还没有写这一条的解释。",
    here: "地址所指的词条",
    missing: "没有这个词条，下面是全部名词。",
    notLoaded: "名词解释还没有读到；本页稍后会补上。",
  },
  {
    title: "Terms",
    intro:
      "The terms and accounts of the budget in plain words. The explanations are this site's own, not the document's.",
    filter: "Find a term, an account or a code",
    found: (count: number) => (count === 1 ? "1 entry" : `${count} entries`),
    foundNone: "Nothing found. Try another word, or an account code.",
    terms: "Terms",
    functional: "Functional accounts of this budget",
    functionalIntro:
      "What the money is spent on. The longer the code, the finer: three digits are a class, five a section, seven an item.",
    economic: "Economic accounts of this budget",
    economicIntro: "In what form the money is spent: pay, purchases, subsidies.",
    also: (forms: string) => `Also printed as: ${forms}`,
    inDocument: (page: string) => `The document explains this term itself${page}`,
    page: (page: number) => ` (page ${page})`,
    drawnFunctions: "See it under Functions",
    drawnFlows: "See it under Flows",
    noPlain: "This site has no explanation of this entry yet.",
    here: "the entry that the address names",
    missing: "There is no such entry; here are all terms.",
    notLoaded: "The explanations have not been read yet; they will appear here.",
  },
);
