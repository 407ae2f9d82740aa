import type { Budget } from "../../../budget/budget.ts";
import type { Unit } from "../../../budget/money.ts";

/** How to read a data package, in both languages, for whoever opens the archive without this site. */
export function packageReadme({ title, year, body, provenance }: Budget, unit: Unit): string {
  const { source, converted } = provenance;
  return `# ${title}

${body.name}，${year} 年。数据出自《${source.title}》（SHA-256 ${source.sha256}），${converted.on} 读入。

- data/budget-lines.csv：预算各项，金额单位为${unit}。同一笔钱按功能、支出性质、经济分类、来源、项目各分一遍，不同的 breakdown 不能相加；只把同一 breakdown 中 adds_up 为 true 的各行相加。level 为 0 的是合计。economic_gap 写 not-broken-down 的，是原文没有按经济分类公开的项目支出。
- data/line-figures.csv：每一项出自原文哪些格，算得的各项怎样加减。
- data/figures.csv：原文的每一格。blank 是空白，zero 是印出的 0，dash 是横线。
- data/holders.csv：原文的表、绩效目标表和文字说明；no-data 是原文写明“本表无数据”。
- data/indicators.csv：绩效指标。

原文里的矛盾原样保留。合计按原文印出的数，各行之和可能因四舍五入与它相差末位。

---

${body.name}, ${year}. Figures from the published document named above.

- data/budget-lines.csv: the budget lines in ${unit}. The same money is divided by function, nature of spending, economic class, source and project: never add amounts of different breakdowns. Within one breakdown add the records whose adds_up is true. level 0 is the whole. economic_gap says not-broken-down of project spending, which the document does not divide by economic class.
- data/line-figures.csv: the printed figures that each line rests on, with the sign they enter with.
- data/figures.csv: every cell as published. blank, zero (a printed 0) and dash stay apart.
- data/holders.csv: the tables, forms and statements; no-data where the document prints that a table has no data.
- data/indicators.csv: the performance targets.

Contradictions in the document are kept. Totals are those that are printed; the sum of the lines may differ in the last digit by rounding.
`;
}
