import type { Budget } from "../../budget/budget.ts";
import { unitName } from "../../budget/unitName.ts";
import { formatMoney } from "../../i18n/format.ts";
import { moneyOf } from "../../model/amount.ts";
import { buildFunctionTree } from "../../model/buildFunctionTree.ts";
import type { Review } from "../../review/finding.ts";

/** What others show of the site where its address is shared, in the language it opens in. */
export interface StillWords {
  readonly title: string;
  readonly description: string;
}

/** The body and the year; the published total, where there is one. */
export function stillWords(budget: Budget, { agreement }: Review): StillWords {
  const { body, year } = budget;
  const total = buildFunctionTree(budget, agreement, "with-carry-over")?.root.amounts.total;
  const money = total ? moneyOf(total) : null;
  const sum =
    total && money ? `支出总计 ${formatMoney(money, total.unit)} ${unitName(total.unit, "zh-CN")}。` : "";
  return {
    title: `${body.name} ${year} 年部门预算`,
    description: `${body.name} ${year} 年公开的预算：${sum}钱从哪里来，花到哪里去，每个数字出自哪张表。`,
  };
}
