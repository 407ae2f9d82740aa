import fc from "fast-check";
import type { Budget } from "../../src/budget/budget.ts";
import { ITEMS } from "./accounts.ts";
import { buildBudget } from "./buildBudget.ts";
import type { BudgetPlan, PlannedItem } from "./plan.ts";

export interface BudgetSize {
  /** The most functional items (项) a budget has: 1 to 200. */
  readonly items?: number;
}

const BODIES = ["青溪县档案馆", "青溪县科技信息中心", "临河区群众文化服务中心", "东岭镇综合便民服务中心"];
/** Hundredths: up to a million in the budget's unit. */
const amounts = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 100_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100_001, max: 100_000_000 }) },
);

/** Believable budgets of 1 to 200 items whose thirteen tables and stated figures agree to the last place. */
export function arbitraryBudget(size: BudgetSize = {}): fc.Arbitrary<Budget> {
  return arbitraryPlan(size).map(buildBudget);
}

/** The plans behind such budgets, for tests that need to know what went in. */
export function arbitraryPlan({ items = 200 }: BudgetSize = {}): fc.Arbitrary<BudgetPlan> {
  return fc.record({
    id: fc.constant("qingxi-made-up"),
    year: fc.integer({ min: 2020, max: 2026 }),
    bodyName: fc.constantFrom(...BODIES),
    unit: fc.constantFrom("万元", "元"),
    grouped: fc.boolean(),
    items: arbitraryItems(items),
  });
}

/** Items in the order of their codes; each has money, and the first has some for the year. */
function arbitraryItems(most: number): fc.Arbitrary<readonly PlannedItem[]> {
  const money = fc.record({ basic: amounts, project: amounts, carriedOver: amounts });
  return fc
    .subarray([...ITEMS], { minLength: 1, maxLength: most })
    .chain((accounts) => fc.tuple(...accounts.map(({ code }) => money.map((amount) => itemOf(code, amount)))))
    .map(([first, ...rest]) => (first ? [{ ...first, basic: first.basic + 1 }, ...rest] : rest));
}

type Amounts = Pick<PlannedItem, "basic" | "project" | "carriedOver">;

function itemOf(code: string, { basic, project, carriedOver }: Amounts): PlannedItem {
  const isEmpty = basic === 0 && project === 0 && carriedOver === 0;
  return { code, basic: isEmpty ? 1 : basic, project, carriedOver };
}
