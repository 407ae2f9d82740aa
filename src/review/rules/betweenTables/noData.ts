import type { Table } from "../../../budget/budget.ts";
import type { TableRole } from "../../../budget/roles.ts";
import { cellId } from "../../../budget/sourceId.ts";
import { labelTable } from "../../evidence.ts";
import type { Evidence } from "../../finding.ts";
import { plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, hasMoney, present, type Term, termOf } from "../../term.ts";
import { seenOrAmissNowhere } from "../places.ts";

export const R51: Rule = {
  id: "R51",
  family: "between-tables",
  severity: "high",
  tolerance: "none",
  needs: {},
  title: {
    zh: "“本表无数据”与其他表的数字",
    en: "A table said to have no data, and figures of other tables",
  },
  why: {
    zh: "其他表列有这笔钱，而应当说明它的表没有数据。",
    en: "Other tables show this money, while the table that should explain it has no data.",
  },
  check: (reading) => {
    const { tables } = reading.budget;
    return seenOrAmissNowhere(
      tables.flatMap((table) => tableChecks(table, reading)),
      tables.length > 0,
    );
  },
};

function tableChecks(table: Table, reading: Reading): readonly Check[] {
  if (table.state === "published") return missingNote(table);
  const feeding = feedsOf(table.role, reading).filter((term) => term.table !== table.id);
  const [first] = feeding.filter(hasMoney);
  const note = noteOf(table);
  if (first === undefined) return feeding.length === 0 ? [] : [{ ...holding(table, note) }];
  return [
    {
      kind: "observation",
      place: { key: table.id, detail: "no-data" },
      outcome: "differs",
      left: [note],
      right: [first.evidence],
      difference: { amount: first.amount.negated(), unit: first.unit },
      tables: [table.id, ...(first.table === null ? [] : [first.table])],
      text: {
        zh: `${note.label.zh}印有“${note.printed}”；${first.evidence.label.zh} ${first.evidence.printed}。`,
        en: `${note.label.en} prints “${note.printed}”; ${first.evidence.label.en} ${first.evidence.printed}.`,
      },
    },
  ];
}

function holding(table: Table, note: Evidence): Check {
  const text = { zh: "无数据，其他表也没有这笔钱。", en: "No data, and no such money in other tables." };
  return {
    kind: "observation",
    place: { key: table.id, detail: "no-data" },
    outcome: "holds",
    left: [note],
    right: [],
    text,
  };
}

/** A table without a single figure that does not say so. */
function missingNote(table: Table): readonly Check[] {
  const printed = table.rows.some((row) =>
    row.cells.some((cell) => cell.figure && cell.figure.kind !== "blank"),
  );
  const hasAmounts = table.rows.some((row) => row.cells.some((cell) => cell.figure));
  if (printed || table.notes.length > 0 || table.role === "other" || (table.rows.length > 0 && !hasAmounts))
    return [];
  const label = labelTable(table);
  return [
    {
      kind: "observation",
      place: { key: table.id, detail: "missing-note" },
      outcome: "differs",
      severity: "note",
      left: [noteOf(table)],
      right: [],
      text: {
        zh: `${label.zh}没有数字，也没有“本表无数据”的说明。`,
        en: `${label.en} has no figures and no note that it has no data.`,
      },
      why: {
        zh: "空表应当注明没有数据，读者才知道不是漏印。",
        en: "An empty table says so, lest readers take it for one left out.",
      },
    },
  ];
}

/** The figures of other tables that would have to show in the table if there were any. */
function feedsOf(role: TableRole, reading: Reading): readonly Term[] {
  const income = (line: "government-fund" | "state-capital") => [
    amountTerm(reading.line("income-and-expenditure", line, "income")),
    amountTerm(reading.line("appropriation", line, "income")),
  ];
  const general = reading.line("general-expenditure", "total");
  switch (role) {
    case "fund-income":
    case "fund-expenditure":
      return present(income("government-fund"));
    case "state-capital":
      return present(income("state-capital"));
    case "projects-current":
      return present([termOf(general, "project")]);
    case "projects-carried-over":
      return present([
        termOf(reading.line("income-and-expenditure", "grand-total", "expenditure"), "carried-over"),
      ]);
    case "basic-by-economy":
      return present([termOf(general, "basic")]);
    case "general-expenditure":
      return present([amountTerm(reading.line("appropriation", "general-public-budget", "income"))]);
    case "three-public":
      return present(reading.lines("basic-by-economy").filter(isThreePublic).map(amountTerm));
    default:
      return [];
  }
}

const THREE_PUBLIC = new Set([
  "公务接待费",
  "因公出国(境)费用",
  "因公出国(境)费",
  "公务用车运行维护费",
  "公务用车购置",
]);

function isThreePublic({ name }: { readonly name: string }): boolean {
  return THREE_PUBLIC.has(plainName(name));
}

/** Where a table says that it has no data: its total line, or its first cell. */
export function noteOf(table: Table): Evidence {
  const total = table.rows.find((row) => row.roles.includes("total")) ?? table.rows[0];
  const cell = total?.cells.find((entry) => entry.figure !== null) ?? total?.cells[0];
  const name = labelTable(table);
  return {
    source: cell?.id ?? cellId(table.id, 1, 1),
    printed: table.notes[0] ?? "",
    page: total?.page ?? table.pages[0] ?? null,
    label: { zh: name.zh, en: name.en },
  };
}
