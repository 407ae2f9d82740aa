import { defineMessages } from "./defineMessages.ts";

/** What can be asked of the published performance targets: words that give rise to a question, never a grade. */
export const qualityMessages = defineMessages(
  {
    title: "绩效目标能不能衡量",
    lede: "把公开的绩效指标逐项读一遍：哪些写明了可以检验的数值，哪些还可以问。只指出印出的字样和怎样写就能衡量，不打分。",
    summary: (targets: number, measurable: number) =>
      `公开的年度指标共 ${targets} 项，其中 ${measurable} 项写明了可以衡量的数值。`,
    counted: (targets: number, measurable: number) => `${targets} 项目标，${measurable} 项可以衡量`,
    none: "公开文本里没有绩效目标表，无从说起。",
    asked: "可以问的",
    askedCount: (count: number) => `${count} 处可以问`,
    indicatorMeasurable: "写明了数值",
    indicatorNotMeasurable: "未写明可以衡量的数值",
    wouldHelp: "这样写就能衡量：",
    basis: "依据：",
    formRemarks: "关于整张目标表",
    byRule: "常见的写法",
    places: (count: number) => `${count} 处`,
    moneyTitle: "没有绩效目标的钱",
    unitCostTitle: "单位产出的钱",
    computed: "计算得出",
    end: "。",
    marked: "有下划线的字样引出下面的提问。",
  },
  {
    title: "Can the performance targets be measured?",
    lede: "Every published indicator is read: which of them state a value that can be tested, and what can be asked of the others. Only printed words are pointed at, with what would make them measurable. No grade is given.",
    summary: (targets: number, measurable: number) =>
      `Of ${targets} published targets for the year, ${measurable} state a value that can be measured.`,
    counted: (targets: number, measurable: number) => `${targets} targets, ${measurable} can be measured`,
    none: "The document has no performance-target forms.",
    asked: "What can be asked",
    askedCount: (count: number) => (count === 1 ? "1 thing to ask" : `${count} things to ask`),
    indicatorMeasurable: "States a value",
    indicatorNotMeasurable: "States no value that can be measured",
    wouldHelp: "What would make it measurable: ",
    basis: "Basis: ",
    formRemarks: "About the form as a whole",
    byRule: "What recurs",
    places: (count: number) => (count === 1 ? "1 place" : `${count} places`),
    moneyTitle: "Money without performance targets",
    unitCostTitle: "Money per unit of output",
    computed: "computed",
    end: ". ",
    marked: "The underlined words give rise to what is asked below.",
  },
);
