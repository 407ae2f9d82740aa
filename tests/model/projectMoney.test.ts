import { describe, expect, it } from "vitest";
import { moneyOf, sourcesOf } from "../../src/model/amount.ts";
import { buildProjectMoney } from "../../src/model/projectMoney.ts";
import { buildProjects } from "../../src/model/projects.ts";
import { review } from "../../src/review/review.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";

describe("buildProjectMoney", () => {
  const budget = publishedBudget();
  const { agreement } = review(budget);
  const money = buildProjectMoney(budget, agreement, buildProjects(budget, agreement));

  it("takes the totals that the agreeing tables print", () => {
    expect(moneyOf(money.current)?.toFixed(2)).toBe("80.00");
    expect(sourcesOf(money.current)).toEqual(["t5.1.5"]);
    expect(moneyOf(money.carriedOver)?.toFixed(2)).toBe("37.58");
    expect(moneyOf(money.total)?.toFixed(2)).toBe("117.58");
  });

  it("gives the share with targets of the year's money and of all", () => {
    expect(moneyOf(money.withTargets)?.toFixed(2)).toBe("80.00");
    expect(money.shareOfCurrent?.toFixed(2)).toBe("100.00");
    expect(money.shareOfTotal?.toFixed(2)).toBe("68.04");
  });

  it("leaves nothing unnamed where the named projects make up the whole", () => {
    expect(money.unnamed.kind).toBe("undisclosed");
  });
});
