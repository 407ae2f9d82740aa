import type { Budget } from "../../../src/budget/budget.ts";
import type { BudgetFile } from "../../../src/budget/schema.ts";
import { assessTargets } from "../../../src/review/quality/assessTargets.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { changeFile } from "../changeCells.ts";

type FileForm = BudgetFile["forms"][number];
export type FileIndicator = FileForm["indicators"][number];

const CLASSES = {
  成本: ["cost", "成本指标"],
  经济成本: ["cost", "成本指标"],
  数量: ["output", "产出指标"],
  质量: ["output", "产出指标"],
  时效: ["output", "产出指标"],
  经济效益: ["benefit", "效益指标"],
  社会效益: ["benefit", "效益指标"],
  生态效益: ["benefit", "效益指标"],
  可持续影响: ["benefit", "效益指标"],
  服务对象满意度: ["satisfaction", "满意度指标"],
} as const;
export type Category = keyof typeof CLASSES;

/** One indicator with one value for the year, and the same or another for the period. */
export function indicatorOf(
  category: Category,
  name: string,
  annual: string,
  period = annual,
): FileIndicator {
  const [indicatorClass, className] = CLASSES[category];
  const target = (value: string) => ({ category: `${category}指标`, name, value });
  return {
    class: indicatorClass,
    className,
    category: `${category}指标`,
    period: target(period),
    annual: target(annual),
  };
}

/** The form of a project that scans an archive: 250,000 元 a year for three years, with a goal, a basis and a telephone. */
export const SOUND_FORM: FileForm = {
  id: "f1",
  title: "项目支出绩效目标表",
  label: "",
  page: null,
  project: "档案数字化",
  fields: [
    { role: "attribute", label: "项目属性", text: "延续性项目" },
    { role: "duration", label: "项目期", text: "3年" },
    { role: "description", label: "项目概况", text: "扫描馆藏档案" },
    { role: "basis", label: "立项依据", text: "《青溪县档案事业发展规划（2021—2025年）》" },
    { role: "person-in-charge", label: "负责人：", text: "李晓梅" },
    { role: "telephone", label: "联系电话：", text: "0355-0000000" },
  ],
  unit: "元",
  funding: {
    period: [{ role: "total", label: "实施期资金总额：", text: "750,000" }],
    annual: [{ role: "total", label: "年度资金总额：", text: "250,000" }],
  },
  goals: {
    period: "三年内完成馆藏一百五十万页档案的扫描，供公众在线查阅",
    annual: "本年扫描五十万页档案并在网上公开目录",
  },
  indicators: [
    indicatorOf("数量", "扫描页数", "≥50万页", "≥150万页"),
    indicatorOf("社会效益", "在线查阅人次", "≥3000人次", "≥9000人次"),
  ],
};

/** The tiny budget with one form, changed in parts. */
export function withForm(changes: Partial<FileForm>): Budget {
  return changeFile(tinyBudget(), () => ({ forms: [{ ...SOUND_FORM, ...changes }] }));
}

/** Rule, severity and words of every remark on the form and its indicators: "Q1 high 提高". */
export function remarksOf(budget: Budget): readonly string[] {
  return assessTargets(budget).forms.flatMap((form) =>
    [...form.remarks, ...form.indicators.flatMap((entry) => entry.remarks)].map(({ rule, severity, words }) =>
      `${rule} ${severity} ${words}`.trim(),
    ),
  );
}

/** What is said of one indicator beside two sound ones, in a project whose period has the money of its year. */
export function remarksOn(...parts: Parameters<typeof indicatorOf>): readonly string[] {
  const { annual } = SOUND_FORM.funding;
  const funding = { annual, period: annual };
  return remarksOf(withForm({ funding, indicators: [...SOUND_FORM.indicators, indicatorOf(...parts)] }));
}
