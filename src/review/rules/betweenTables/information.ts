import { linesByCode, linesByName, plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, hasMoney, present, termOf } from "../../term.ts";
import { isOrgan } from "../bodyKind.ts";
import { compare, placeOf } from "../places.ts";

const ECONOMY = "basic-by-economy";
const GENERAL = "general-expenditure";

/** An economic item and the functional accounts that pay for it. */
interface Link {
  readonly items: readonly string[];
  readonly codes: readonly string[];
  readonly relation: "equal" | "at-most";
}

const LINKS: readonly Link[] = [
  { items: ["机关事业单位基本养老保险缴费"], codes: ["2080505"], relation: "equal" },
  { items: ["职业年金缴费"], codes: ["2080506"], relation: "equal" },
  {
    items: ["职工基本医疗保险缴费", "公务员医疗补助缴费"],
    codes: ["2101101", "2101102", "2101103"],
    relation: "equal",
  },
  { items: ["住房公积金"], codes: ["2210201"], relation: "equal" },
  { items: ["离休费", "退休费"], codes: ["2080501", "2080502"], relation: "at-most" },
];

export const R43: Rule = {
  id: "R43",
  family: "between-tables",
  severity: "note",
  tolerance: "same",
  needs: { tables: [ECONOMY, GENERAL] },
  title: { zh: "同一项缴费在功能分类与经济分类中", en: "One contribution by function and by economic item" },
  why: {
    zh: "通常两处相等；不等时可请部门说明。",
    en: "The two are usually equal; where not, the department can say why.",
  },
  check: (reading) => {
    const items = linesByName(reading.lines(ECONOMY).filter((line) => line.role === "economic-item"));
    const accounts = linesByCode(reading.lines(GENERAL));
    return LINKS.flatMap(({ items: names, codes, relation }) => {
      const left = present(names.map((name) => amountTerm(items.get(name))));
      const right = present(codes.map((code) => termOf(accounts.get(code), "basic")));
      const [code = ""] = codes;
      return left.some(hasMoney) && right.some(hasMoney)
        ? compare({ place: { key: code, detail: "basic" }, left, right, relation })
        : [];
    });
  },
};

const THREE_PUBLIC = [
  { role: "reception", names: ["公务接待费"] },
  { role: "overseas-travel", names: ["因公出国(境)费用", "因公出国(境)费"] },
  { role: "vehicle-operation", names: ["公务用车运行维护费"] },
  { role: "vehicle-purchase", names: ["公务用车购置"] },
] as const;

export const R46: Rule = {
  id: "R46",
  family: "between-tables",
  severity: "note",
  tolerance: "same",
  needs: { tables: ["three-public", ECONOMY] },
  title: {
    zh: "“三公”经费表与基本支出中的同一项",
    en: "The three official expenses and the same items of basic expenditure",
  },
  why: {
    zh: "“三公”经费应包括基本支出中列出的部分。",
    en: "The three official expenses include what stands under basic expenditure.",
  },
  check: (reading) => {
    if (reading.table("three-public")?.state !== "published") return [];
    const items = linesByName(reading.lines(ECONOMY).filter((line) => line.role === "economic-item"));
    return THREE_PUBLIC.flatMap(({ role, names }) => {
      const line = reading.line("three-public", role);
      const found = present(names.map((name) => amountTerm(items.get(plainName(name)))));
      if (line === undefined || !found.some(hasMoney)) return [];
      return compare({
        place: placeOf(line, "basic"),
        left: found,
        right: [termOf(line, "total", "amount", "general-public-budget")],
        relation: "at-most",
        whenBlank: "zero",
      });
    });
  },
};

export const R47: Rule = {
  id: "R47",
  family: "between-tables",
  severity: "middle",
  tolerance: "same",
  needs: { tables: ["operating", ECONOMY] },
  title: { zh: "机关运行经费与公用经费", en: "Operating funds of organs and operating expenses" },
  why: {
    zh: "行政单位和参公单位的机关运行经费就是基本支出中的公用经费。",
    en: "For administrative bodies the operating funds are the operating expenses of basic expenditure.",
  },
  check: (reading) => (isOrgan(reading.budget) ? operatingChecks(reading) : []),
};

function operatingChecks(reading: Reading): readonly Check[] {
  const line = reading.line("operating", "total");
  if (line === undefined || reading.table("operating")?.state !== "published") return [];
  return compare({
    place: placeOf(line, "operating"),
    left: [termOf(line, "general-public-budget", "total", "amount")],
    right: [termOf(reading.line(ECONOMY, "total"), "operating")],
  });
}
