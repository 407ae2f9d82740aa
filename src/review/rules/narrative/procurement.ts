import { linesByName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, present, type Term, termOf } from "../../term.ts";
import { hasOwnMoney } from "../betweenTables/ownMoney.ts";
import { compare } from "../places.ts";
import { claimPlace, claimTerm } from "./claimTerm.ts";

export const R65: Rule = {
  id: "R65",
  family: "narrative",
  severity: "middle",
  tolerance: "sum",
  needs: { subjects: ["procurement-total"] },
  title: {
    zh: "政府采购：总额与货物、工程、服务",
    en: "Government procurement: total and goods, works, services",
  },
  why: {
    zh: "采购总额由三类组成，并从公用经费和项目支出中列支。",
    en: "The total is made of three kinds and is paid from operating and project money.",
  },
  check: (reading) => [...kindCheck(reading), ...moneyCheck(reading)],
};

function kindCheck(reading: Reading): readonly Check[] {
  const [total] = reading.claims("procurement-total");
  const kinds = (["procurement-goods", "procurement-works", "procurement-services"] as const).map((subject) =>
    claimTerm(reading.claims(subject)[0]),
  );
  if (total === undefined) return [];
  return compare({ place: claimPlace(total, "kinds"), left: [claimTerm(total)], right: kinds });
}

/** Not checked for bodies with money of their own, which may pay for it. */
function moneyCheck(reading: Reading): readonly Check[] {
  const [total] = reading.claims("procurement-total");
  const money = moneyFor(reading);
  if (total === undefined || money.length === 0 || hasOwnMoney(reading)) return [];
  return compare({
    place: claimPlace(total, "money"),
    left: [claimTerm(total)],
    right: money,
    relation: "at-most",
  });
}

function moneyFor(reading: Reading): readonly Term[] {
  const economy = linesByName(
    reading.lines("basic-by-economy").filter((line) => line.role === "economic-class"),
  );
  const goods = amountTerm(economy.get("商品和服务支出"));
  const project = termOf(reading.line("general-expenditure", "total"), "project");
  const capital = amountTerm(economy.get("资本性支出"));
  const funds = amountTerm(reading.line("fund-expenditure", "total"));
  const carried = termOf(
    reading.line("income-and-expenditure", "grand-total", "expenditure"),
    "carried-over",
  );
  return goods === null || project === null ? [] : present([goods, capital, project, funds, carried]);
}
