import type { Claim } from "../../../budget/budget.ts";
import {
  CLAIM_SUBJECTS,
  type ClaimSubject,
  type ColumnRole,
  type LineRole,
  type Side,
  type TableRole,
} from "../../../budget/roles.ts";
import { linesByName, plainName, sourceNamed } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, type Term, termOf } from "../../term.ts";
import { compare } from "../places.ts";
import { claimPlace, claimTerm, percentTerm } from "./claimTerm.ts";

const SUMMARY: TableRole = "income-and-expenditure";
const WHY = {
  zh: "文字说明与表格说的是同一个数。",
  en: "The narrative and the table state the same figure.",
};
const SHARE = { zh: "占比", en: "share" };

/** Where the tables print what a claim states; any of the places is as good as the others. */
type Locate = (reading: Reading, claim: Claim) => readonly (readonly (Term | null)[])[];

interface SectionRule {
  readonly id: Rule["id"];
  readonly name: { readonly zh: string; readonly en: string };
  readonly tables: readonly TableRole[];
  readonly places: Partial<Record<ClaimSubject, Locate>>;
}

function sectionRule({ id, name, tables, places }: SectionRule): Rule {
  const located = Object.entries(places);
  return {
    id,
    family: "narrative",
    severity: "middle",
    tolerance: "same",
    needs: { tables, subjects: subjectsOf(places) },
    title: { zh: `文字说明与${name.zh}`, en: `Narrative and ${name.en}` },
    why: WHY,
    check: (reading) =>
      reading.budget.narrative.claims.flatMap((claim) => {
        const locate = located.find(([subject]) => subject === claim.subject)?.[1];
        return locate ? [...amountCheck(reading, claim, locate), ...shareCheck(reading, claim)] : [];
      }),
  };
}

function subjectsOf(places: SectionRule["places"]): readonly ClaimSubject[] {
  const keys = new Set(Object.keys(places));
  return CLAIM_SUBJECTS.filter((subject) => keys.has(subject));
}

function amountCheck(reading: Reading, claim: Claim, locate: Locate): readonly Check[] {
  const [right = [], ...others] = locate(reading, claim);
  return compare({
    place: claimPlace(claim, "amount"),
    left: [claimTerm(claim)],
    right,
    others,
    // A class, a source or a carry-over left blank has no money; a total left blank is not printed.
    whenBlank: claim.item === null && !claim.subject.endsWith("carried-over") ? "unchecked" : "zero",
  });
}

/** The share of the claim it is a part of; of the summary's totals where the text does not say of what. */
function shareCheck(reading: Reading, claim: Claim): readonly Check[] {
  const percent = percentTerm(claim, claim.share, SHARE);
  const part = claimTerm(claim);
  if (percent === null || part === null) return [];
  const parent = claimTerm(reading.budget.narrative.claims.find((other) => other.id === claim.of));
  const wholes = [parent, ...(claim.subject.startsWith("revenue") ? revenueTotals(reading) : [])];
  return [
    {
      kind: "share",
      place: claimPlace(claim, "share"),
      percent,
      part: [part],
      wholes: wholes.filter((whole) => whole !== null).map((whole) => [whole]),
    },
  ];
}

function revenueTotals(reading: Reading): readonly (Term | null)[] {
  return [revenue("grand-total"), revenue("year-total")].flatMap((locate) => locate(reading)[0] ?? []);
}

type Cell = (reading: Reading) => readonly (readonly (Term | null)[])[];

function at(role: TableRole, line: LineRole, columns: readonly ColumnRole[], side?: Side): Cell {
  return (reading) => {
    const found = reading.line(role, line, side);
    return [[(columns.includes("amount") ? amountTerm(found) : null) ?? termOf(found, ...columns)]];
  };
}

function revenue(line: LineRole): Cell {
  return at(SUMMARY, line, ["total", "amount"], "income");
}

function expenditure(...columns: readonly ColumnRole[]): Cell {
  return at(SUMMARY, "grand-total", columns, "expenditure");
}

/** The line of a table that has the name a claim states, whole or as the first part of it. */
function classNamed(role: TableRole, columns: readonly ColumnRole[], side?: Side): Locate {
  return (reading, claim) => {
    const lines = linesByName(reading.lines(role, side).filter((line) => line.role === "class"));
    return [[termOf(lines.get(plainName(claim.item ?? "")), ...columns)]];
  };
}

const REVENUE_SOURCE: Locate = (reading, claim) => {
  const source = sourceNamed(claim.item ?? "");
  if (source !== null) return revenue(source)(reading);
  return /结转/.test(claim.item ?? "") ? revenue("carried-over")(reading) : [];
};

/** With or without what is carried over: the text may mean the year's money or all that is spent. */
const APPROPRIATION_SOURCE: Locate = (reading, claim) => {
  const source = sourceNamed(claim.item ?? "");
  if (source !== "general-public-budget" && source !== "government-fund" && source !== "state-capital")
    return [];
  return [
    ...at("appropriation", "grand-total", [source], "expenditure")(reading),
    ...at("appropriation", source, ["total", "amount"], "income")(reading),
  ];
};

const THREE_PUBLIC_LINES: readonly (readonly [RegExp, LineRole])[] = [
  [/因公出国/, "overseas-travel"],
  [/接待/, "reception"],
  [/购置及运行/, "vehicles"],
  [/购置/, "vehicle-purchase"],
  [/运行/, "vehicle-operation"],
];

const THREE_PUBLIC: Locate = (reading, claim) => {
  const { item } = claim;
  const line = item === null ? "total" : THREE_PUBLIC_LINES.find(([pattern]) => pattern.test(item))?.[1];
  return line ? at("three-public", line, ["total", "amount", "general-public-budget"])(reading) : [];
};

export const R55 = sectionRule({
  id: "R55",
  name: { zh: "收支总表", en: "the summary" },
  tables: [SUMMARY],
  places: {
    "revenue-grand-total": revenue("grand-total"),
    "revenue-of-year": revenue("year-total"),
    "expenditure-grand-total": expenditure("total", "amount"),
    "expenditure-of-year": expenditure("current"),
    "expenditure-carried-over": expenditure("carried-over"),
  },
});

export const R58 = sectionRule({
  id: "R58",
  name: { zh: "收支总表的收入来源", en: "the sources of revenue in the summary" },
  tables: [SUMMARY],
  places: { "revenue-source": REVENUE_SOURCE, "revenue-carried-over": revenue("carried-over") },
});

export const R59 = sectionRule({
  id: "R59",
  name: { zh: "支出总表", en: "the expenditure summary" },
  tables: ["expenditure"],
  places: {
    "expenditure-budget": at("expenditure", "total", ["total"]),
    "expenditure-basic": at("expenditure", "total", ["basic"]),
    "expenditure-project": at("expenditure", "total", ["project"]),
  },
});

export const R60 = sectionRule({
  id: "R60",
  name: { zh: "财政拨款收支总表", en: "the summary of fiscal appropriation" },
  tables: ["appropriation"],
  places: {
    "appropriation-grand-total": at("appropriation", "grand-total", ["total", "amount"], "income"),
    "appropriation-of-year": at("appropriation", "year-total", ["total", "amount"], "income"),
    "appropriation-carried-over": at("appropriation", "carried-over", ["total", "amount"], "income"),
    "appropriation-source": APPROPRIATION_SOURCE,
    "appropriation-class": classNamed("appropriation", ["total", "amount"], "expenditure"),
  },
});

export const R61 = sectionRule({
  id: "R61",
  name: { zh: "一般公共预算支出表", en: "the general public budget table" },
  tables: ["general-expenditure"],
  places: {
    "general-expenditure": at("general-expenditure", "total", ["total"]),
    "general-expenditure-class": classNamed("general-expenditure", ["total"]),
  },
});

export const R62 = sectionRule({
  id: "R62",
  name: { zh: "基本支出分经济科目表", en: "the table of basic expenditure" },
  tables: ["basic-by-economy"],
  places: {
    "basic-expenditure": at("basic-by-economy", "total", ["total"]),
    "basic-personnel": at("basic-by-economy", "total", ["personnel"]),
    "basic-operating": at("basic-by-economy", "total", ["operating"]),
  },
});

export const R63 = sectionRule({
  id: "R63",
  name: { zh: "“三公”经费表", en: "the table of the three official expenses" },
  tables: ["three-public"],
  places: { "three-public": THREE_PUBLIC },
});

export const R64 = sectionRule({
  id: "R64",
  name: { zh: "机关运行经费表", en: "the table of operating funds" },
  tables: ["operating"],
  places: { "operating-funds": at("operating", "total", ["total", "general-public-budget"]) },
});
