import { defineMessages } from "./defineMessages.ts";

/** The sheet of a taken workbook that says what it holds and how to read it. */
export const takenNotesMessages = defineMessages(
  {
    document: "文件",
    body: "部门",
    year: "年度",
    shown: "本文件的内容",
    basis: "口径",
    bases: { "with-carry-over": "含上年结转", "current-year": "仅当年预算" },
    unit: "原文的单位",
    hash: "原文件 SHA-256",
    converted: "读入日期",
    corrections: "手工更正处数",
    address: "网址",
    taken: "取得日期",
    reading: "怎样读",
    howBlank: "空格是原文空白；0 是原文印出的 0；横线照原文；“本表无数据”是原文的话。",
    howComputed: "标“算得”的数字不在原文里，由所列原文数字相加减得出；标“未公开”的，原文没有印出。",
    howLong: "超过十五位数字的金额，电子表格存不下，按文字存放，一位不差。",
    howContradictions: "原文里的矛盾原样保留，没有修改。",
  },
  {
    document: "Document",
    body: "Department",
    year: "Year",
    shown: "In this file",
    basis: "Basis",
    bases: { "with-carry-over": "with carry-over", "current-year": "current year only" },
    unit: "Units of the document",
    hash: "SHA-256 of the document",
    converted: "Converted on",
    corrections: "Hand corrections",
    address: "Address",
    taken: "Taken on",
    reading: "How to read it",
    howBlank:
      "An empty cell is blank in the document; 0 is a printed zero; a dash is printed so; that a table has no data is the document's own statement.",
    howComputed:
      "A figure marked computed is not printed in the document: it is the sum shown. What is marked not disclosed, the document does not print.",
    howLong:
      "Amounts of more than fifteen digits, which a spreadsheet cannot keep, stand as text, exact to the last digit.",
    howContradictions: "Contradictions in the document are kept as they are.",
  },
);
