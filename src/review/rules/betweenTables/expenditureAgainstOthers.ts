import type { Table } from "../../../budget/budget.ts";
import type { Line } from "../../../budget/lines.ts";
import type { TableRole } from "../../../budget/roles.ts";
import { labelTable } from "../../evidence.ts";
import { linesByCode, linesByName, plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, hasMoney, present, termOf } from "../../term.ts";
import { compare, lineNotPrinted, placeOf, seenOrAmissNowhere } from "../places.ts";
import { expenditureBasis, wordBothGaps } from "./expenditureBasis.ts";
import { noteOf } from "./noData.ts";
import { isGeneralOnly } from "./ownMoney.ts";

const SUMMARY: TableRole = "income-and-expenditure";
const WHY = {
  zh: "同一笔支出在各表中应是同一个数，否则读者不知道哪一个算数。",
  en: "The same spending is the same figure in every table; otherwise readers cannot tell which one counts.",
};

export const R31: Rule = {
  id: "R31",
  family: "between-tables",
  severity: "high",
  tolerance: "same",
  needs: { tables: ["expenditure", SUMMARY] },
  title: { zh: "支出总表与收支总表：总数", en: "Expenditure summary and summary: totals" },
  why: WHY,
  check: (reading) => {
    const own = reading.line("expenditure", "total");
    const grand = reading.line(SUMMARY, "grand-total", "expenditure");
    const year = reading.line(SUMMARY, "year-total", "expenditure");
    if (own === undefined) return [];
    const total = amountTerm(grand ?? year);
    const current = termOf(grand ?? year, "current");
    return compare({
      place: placeOf(own, "total"),
      left: [amountTerm(own)],
      right: [total],
      others: [[current], [amountTerm(year)]],
      ...(expenditureBasis(reading) === "neither" ? { text: wordBothGaps(reading) } : {}),
    });
  },
};

export const R32: Rule = {
  id: "R32",
  family: "between-tables",
  severity: "middle",
  tolerance: "same",
  needs: { tables: ["expenditure", SUMMARY] },
  title: { zh: "支出总表与收支总表：各类", en: "Expenditure summary and summary: classes" },
  why: WHY,
  check: (reading) => {
    const own = reading.lines("expenditure").filter((line) => line.role === "class");
    const named = linesByName(reading.lines(SUMMARY, "expenditure").filter((line) => line.role === "class"));
    const basis = expenditureBasis(reading);
    return own.flatMap((line) => {
      const other = named.get(plainName(line.name));
      const total = amountTerm(other);
      const current = termOf(other, "current");
      const right = basis === "current-year" ? [current] : [total];
      return compare({
        place: placeOf(line, "total"),
        left: [amountTerm(line)],
        right,
        others: basis === "neither" || basis === "unknown" ? [[current]] : [],
        whenBlank: "zero",
      });
    });
  },
};

export const R34: Rule = {
  id: "R34",
  family: "between-tables",
  severity: "middle",
  tolerance: "none",
  needs: { tables: ["expenditure"] },
  title: { zh: "支出总表：科目是否与其他表一致", en: "Expenditure summary: accounts against other tables" },
  why: WHY,
  check: (reading) => {
    const sets: readonly CodeSets[] = [
      { reading, from: "general-expenditure", into: "expenditure" },
      ...(incomeListsAll(reading) ? [{ reading, from: "expenditure", into: "income" } as const] : []),
      ...(isReprinted(reading)
        ? [{ reading, from: "expenditure", into: "general-expenditure" } as const]
        : []),
    ];
    return seenOrAmissNowhere(sets.flatMap(missingCodes), sets.some(canBeCompared));
  },
};

/** Where there is no other money and no carry-over in the total, both tables list the same accounts. */
function isReprinted(reading: Reading): boolean {
  const basis = expenditureBasis(reading);
  return isGeneralOnly(reading) && (basis === "both" || basis === "current-year");
}

/** Revenue by account is complete only where it is printed down to 项 and shows what is carried over. */
function incomeListsAll(reading: Reading): boolean {
  const lines = reading.lines("income");
  const listsItems = lines.some((line) => line.role === "item" && line.code !== null);
  if (!listsItems && !isDeeper(reading, "expenditure", "income")) return false;
  const shows = lines.some((line) => line.cell("carried-over") !== undefined);
  const basis = expenditureBasis(reading);
  return shows || basis === "both" || basis === "current-year";
}

interface CodeSets {
  readonly reading: Reading;
  readonly from: TableRole;
  readonly into: TableRole;
}

function missingCodes({ reading, from, into }: CodeSets): readonly Check[] {
  const target = reading.table(into);
  const known = linesByCode(reading.lines(into));
  if (target === undefined || known.size === 0) return [];
  if (isDeeper(reading, from, into)) return notAsDeep(reading, from, target);
  return reading.lines(from).flatMap((line): readonly Check[] => {
    const term = amountTerm(line);
    if (line.code === null || known.has(line.code) || term === null || !hasMoney(term)) return [];
    const name = labelTable(target);
    const above = nearestAbove(line.code, known) ?? reading.line(into, "total");
    return [
      {
        kind: "observation",
        place: placeOf(line, into),
        outcome: "differs",
        left: [term.evidence],
        right: present([amountTerm(above)]).map((entry) => entry.evidence),
        difference: { amount: term.amount, unit: term.unit },
        tables: [line.table.id, target.id],
        text: {
          zh: `${term.evidence.label.zh} ${term.evidence.printed}，${name.zh}没有科目 ${line.code}。`,
          en: `${term.evidence.label.en} ${term.evidence.printed}; ${name.en} has no account ${line.code}.`,
        },
      },
    ];
  });
}

/** The account that the missing one would stand under: 款, else 类. */
function nearestAbove(code: string, known: ReadonlyMap<string, Line>): Line | undefined {
  return [5, 3].map((length) => known.get(code.slice(0, length))).find((line) => line !== undefined);
}

function notAsDeep(reading: Reading, from: TableRole, target: Table): readonly Check[] {
  const deepest = reading.lines(from).reduce<Line | null>((best, line) => {
    return (line.code?.length ?? 0) > (best?.code?.length ?? 0) ? line : best;
  }, null);
  const term = amountTerm(deepest ?? undefined);
  if (deepest === null || term === null) return [];
  const name = labelTable(target);
  const text = {
    zh: `${term.evidence.label.zh}（${deepest.code ?? ""}）${term.evidence.printed}：${name.zh}没有列到这一级科目。`,
    en: `${term.evidence.label.en} ${term.evidence.printed}: ${name.en} does not list accounts of this level.`,
  };
  const evidence = [term.evidence, noteOf(target)];
  return [lineNotPrinted({ key: `${deepest.table.id}-${target.id}`, evidence, text })];
}

function canBeCompared({ reading, from, into }: CodeSets): boolean {
  const hasCodes = (role: TableRole) => reading.lines(role).some((line) => line.code !== null);
  return hasCodes(from) && hasCodes(into) && !isDeeper(reading, from, into);
}

/** A table printed to 项 cannot be looked for in one printed to 类 or 款 only. */
function isDeeper(reading: Reading, from: TableRole, into: TableRole): boolean {
  const depth = (role: TableRole) =>
    reading.lines(role).reduce((deepest, { code }) => Math.max(deepest, code?.length ?? 0), 0);
  return depth(from) > depth(into);
}
