import type { Rule } from "../../rule.ts";
import { amountTerm, hasMoney, termOf } from "../../term.ts";
import { PUBLIC_BUDGETS } from "../insideTable/appropriation.ts";
import { compare } from "../places.ts";
import { expenditureBasis } from "./expenditureBasis.ts";
import { projectSum } from "./generalAgainstOthers.ts";

const WHY = {
  zh: "结转的钱应能逐个项目看到。",
  en: "Money carried over can be seen project by project.",
};

export const R49: Rule = {
  id: "R49",
  family: "between-tables",
  severity: "high",
  tolerance: "same",
  needs: { tables: ["projects-carried-over"] },
  title: {
    zh: "项目支出表（上年结转）与总表的结转",
    en: "Projects carried over and the carry-over of the summaries",
  },
  why: WHY,
  check: (reading) => {
    const table = reading.table("projects-carried-over");
    if (table?.state !== "published") return [];
    const total = projectSum(reading, "projects-carried-over", "total");
    const fiscal = amountTerm(reading.line("appropriation", "carried-over", "income"));
    const planned = termOf(
      reading.line("income-and-expenditure", "grand-total", "expenditure"),
      "carried-over",
    );
    return [
      ...compare({
        place: { key: `${table.id}-total`, detail: "total" },
        left: total,
        right: [planned ?? fiscal],
        others: planned && fiscal ? [[fiscal]] : [],
        whenBlank: "zero",
      }),
      ...PUBLIC_BUDGETS.flatMap(({ budget, carried }) =>
        compare({
          place: { key: `${table.id}-total`, detail: budget },
          left: projectSum(reading, "projects-carried-over", budget),
          right: [amountTerm(reading.line("appropriation", carried, "income"))],
          whenBlank: "zero",
        }),
      ),
    ];
  },
};

export const R50: Rule = {
  id: "R50",
  family: "between-tables",
  severity: "middle",
  tolerance: "same",
  needs: { tables: ["expenditure", "projects-current", "projects-carried-over"] },
  title: {
    zh: "两张项目支出表与支出总表的项目支出",
    en: "Both project tables and project expenditure of the summary",
  },
  why: WHY,
  check: (reading) => {
    const own = termOf(reading.line("expenditure", "total"), "project");
    const current = projectSum(reading, "projects-current", "total");
    if (expenditureBasis(reading) !== "with-carry-over" || !current.some(hasMoney)) return [];
    return compare({
      place: { key: "projects", detail: "total" },
      left: [own],
      right: [...current, ...projectSum(reading, "projects-carried-over", "total")],
    });
  },
};
