import { defineMessages } from "./defineMessages.ts";

/** The view of the functional classification. */
export const functionsMessages = defineMessages(
  {
    title: "钱花在哪些功能上",
    lead: "按国家统一的支出功能分类，分类、款、项三级。点一块放大，点圆心返回。",
    all: "全部支出",
    rest: (count: number) => `其他 ${count} 项`,
    picture: "支出功能分类旭日图",
    keys: "按 Tab 进入图中，左右键在同级间移动，下键进入下级，上键回上级，回车放大，Esc 返回。",
    hatched: "斜纹：上年结转",
    flagged: "，与文件中别处的数字不一致",
    arc: (name: string, amount: string, unit: string, share: string) =>
      [name, amount === "" ? "未公开" : `${amount} ${unit}`, share === "" ? "" : `占全部支出 ${share}`]
        .filter(Boolean)
        .join("，"),
    up: (name: string) => `返回上一级：${name}`,
    tableCaption: "按金额从大到小",
    account: "科目",
    shareOfAll: "占全部",
    shareOfParent: (parent: string, share: string) => `占${parent} ${share}`,
    shareOfWhole: (share: string) => `占全部支出 ${share}`,
    meaning: "这是什么钱",
    levels: ["", "类", "款", "项"],
    codeIs: (level: string, code: string) => `${level}级科目 ${code}`,
    difference: (amount: string, unit: string) => `下级各项相加与本级印出的数字差 ${amount} ${unit}`,
    differenceRounding: "差额在四舍五入的范围内；两边都按原文展示。",
    differenceReal: "差额超出四舍五入的范围；两边都按原文展示。",
    composition: "其中",
    ofCurrent: "当年预算中",
    showRest: (count: number) => `显示其余 ${count} 行`,
    notPrinted: (count: number) => `其余 ${count} 行没有印在纸上；全部各行见“下载与引用”里的数据文件。`,
    notDrawn: "没有画出来的",
    notDrawnWhy: "金额为负、为零、未公开，或小得画不出来：",
  },
  {
    title: "What the money is for",
    lead: "The national functional classification of expenditure: class, section and item. Select a part to zoom in, the centre to go back.",
    all: "All expenditure",
    rest: (count: number) => `${count} others`,
    picture: "Sunburst of the functional classification",
    keys: "Tab enters the picture; left and right move among siblings, down goes in, up goes out, Enter zooms, Escape goes back.",
    hatched: "Hatched: carried over",
    flagged: "; does not agree with another figure in the document",
    arc: (name: string, amount: string, unit: string, share: string) =>
      [
        name,
        amount === "" ? "not disclosed" : `${amount} (${unit})`,
        share === "" ? "" : `${share} of all expenditure`,
      ]
        .filter(Boolean)
        .join(", "),
    up: (name: string) => `Up one level: ${name}`,
    tableCaption: "Largest first",
    account: "Account",
    shareOfAll: "Share",
    shareOfParent: (parent: string, share: string) => `${share} of ${parent}`,
    shareOfWhole: (share: string) => `${share} of all expenditure`,
    meaning: "What this money is",
    levels: ["", "Class", "Section", "Item"],
    codeIs: (level: string, code: string) => `${level} ${code}`,
    difference: (amount: string, unit: string) =>
      `The lines below differ from the printed total by ${amount} (${unit})`,
    differenceRounding: "The difference is within rounding; both are shown as printed.",
    differenceReal: "The difference is more than rounding; both are shown as printed.",
    composition: "Of which",
    ofCurrent: "Of the current-year budget",
    showRest: (count: number) => `Show ${count} more rows`,
    notPrinted: (count: number) =>
      `${count} more rows are not printed; the data files under “Download or cite” have all of them.`,
    notDrawn: "Not drawn",
    notDrawnWhy: "Negative, zero, not disclosed, or too small to draw:",
  },
);
