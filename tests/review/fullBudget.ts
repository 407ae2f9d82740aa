import type { Budget } from "../../src/budget/budget.ts";
import type { BudgetFile, FileRow, FileTable } from "../../src/budget/schema.ts";
import { row } from "../budgets/tableParts.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { changeFile } from "./changeCells.ts";
import { FULL_FORMS } from "./fullForms.ts";
import { FULL_CLAIMS, FULL_SECTIONS } from "./fullNarrative.ts";

/**
 * A correct budget with something of everything, in 万元: 115.00 for the year (100.00 general, 12.00 of funds, 3.00 of state
 * capital), 7.50 carried over, 122.50 in all; 75.00 basic and 40.00 for three projects; an organ with official expenses of
 * 3.00 and operating funds of 6.10; three target forms and a narrative that states all of it.
 */
export function fullBudget(): Budget {
  const sound = tinyBudget({
    items: [
      { code: "2010350", basic: 6100, project: 0, carriedOver: 0 },
      { code: "2010399", basic: 0, project: 2500, carriedOver: 750 },
      { code: "2080505", basic: 800, project: 0, carriedOver: 0 },
      { code: "2210201", basic: 600, project: 0, carriedOver: 0 },
    ],
  });
  return changeFile(sound, (file) => ({
    body: { ...file.body, kind: "行政单位" },
    tables: file.tables.map((table) => WITH[table.id]?.(table) ?? table),
    forms: [...FULL_FORMS],
    narrative: {
      sections: [...FULL_SECTIONS],
      offices: [{ number: "1", title: "办公室", page: null }],
      terms: [{ number: "1", title: "基本支出", page: null }],
      claims: [...FULL_CLAIMS],
    },
  }));
}

type Change = (table: FileTable) => FileTable;

/** The names of what is added: 城乡社区 from the funds, and what state capital pays. */
const LAND = [
  "212",
  "城乡社区支出",
  "21208",
  "国有土地使用权出让收入安排的支出",
  "2120804",
  "农村基础设施建设支出",
];
const STATE = [
  "223",
  "国有资本经营预算支出",
  "22301",
  "解决历史遗留问题及改革成本支出",
  "2230105",
  "国有企业改革成本支出",
];

const WITH: Readonly<Record<string, Change>> = {
  t1: (table) =>
    cellsSet(table, {
      "2.2": "12.00",
      "3.2": "3.00",
      "12.4": "12.00",
      "12.5": "12.00",
      "22.4": "3.00",
      "22.5": "3.00",
      "32.2": "115.00",
      "32.4": "122.50",
      "32.5": "115.00",
      "34.2": "122.50",
      "34.4": "122.50",
      "34.5": "115.00",
    }),
  t2: (table) =>
    withTree(cellsSet(table, { "1.3": "115.00", "1.5": "12.00", "1.6": "3.00" }), {
      land: ["12.00", "", "12.00", "", "", "", ""],
      state: ["3.00", "", "", "3.00", "", "", ""],
    }),
  t3: (table) =>
    withTree(cellsSet(table, { "1.3": "115.00", "1.5": "40.00" }), {
      land: ["12.00", "", "12.00"],
      state: ["3.00", "", "3.00"],
    }),
  t4: (table) =>
    cellsSet(table, {
      "2.2": "12.00",
      "3.2": "3.00",
      "12.4": "12.00",
      "12.6": "12.00",
      "22.4": "3.00",
      "22.7": "3.00",
      "31.2": "115.00",
      "31.4": "122.50",
      "31.6": "12.00",
      "31.7": "3.00",
      "36.2": "122.50",
      "36.4": "122.50",
      "36.6": "12.00",
      "36.7": "3.00",
    }),
  t6: (table) => ({ ...table, rows: economicRows(table.rows) }),
  t7: (table) =>
    published(table, [
      row(["total"], ["合计", "", "12.00"]),
      ...single(
        ["103", "非税收入", "10301", "政府性基金收入", "1030148", "国有土地使用权出让收入"],
        ["12.00"],
      ),
    ]),
  t8: (table) =>
    published(table, [
      row(["total"], ["合计", "", "12.00", "", "12.00"]),
      ...single(LAND, ["12.00", "", "12.00"]),
    ]),
  t9: (table) => published(table, stateRows()),
  t10: (table) =>
    published(table, [
      row(["overseas-travel"], ["因公出国（境）费", "", "", "", ""]),
      row(["reception"], ["公务接待费", "1.00", "1.00", "", ""]),
      row(["vehicles"], ["公务用车购置及运行费", "2.00", "2.00", "", ""]),
      row(["vehicle-purchase"], ["①公务用车购置费", "", "", "", ""]),
      row(["vehicle-operation"], ["②公务用车运行维护费", "2.00", "2.00", "", ""]),
      row(["total"], ["合计", "3.00", "3.00", "", ""]),
    ]),
  t11: (table) =>
    published(table, [
      row(["total"], ["部门合计", "6.10", "6.10", "", ""]),
      row(["unit"], ["青溪县档案馆", "6.10", "6.10", "", ""]),
    ]),
  t12: (table) => {
    const all = ["40.00", "25.00", "12.00", "3.00"];
    const rows = cellsSet(
      table,
      Object.fromEntries(
        all.flatMap((text, index) => [
          [`2.${index + 2}`, text],
          [`3.${index + 2}`, text],
        ]),
      ),
    ).rows;
    return {
      ...table,
      rows: [
        ...rows,
        row(["project"], ["　　农村道路养护", "12.00", "", "12.00", "", "", ""]),
        row(["project"], ["　　国有企业改制补助", "3.00", "", "", "3.00", "", ""]),
      ],
    };
  },
};

function cellsSet(table: FileTable, changes: Readonly<Record<string, string>>): FileTable {
  const rows = table.rows.map((entry, index) => ({
    ...entry,
    cells: entry.cells.map((text, place) => changes[`${index + 1}.${place + 1}`] ?? text),
  }));
  return { ...table, rows };
}

function published(table: FileTable, rows: readonly FileRow[]): FileTable {
  return { ...table, state: "published", notes: [], rows: [...rows] };
}

/** 类, 款 and 项 of one account with the same amounts. */
function single(words: readonly string[], amounts: readonly string[]): readonly FileRow[] {
  return (["class", "section", "item"] as const).map((role, index) =>
    row([role], [words[index * 2] ?? "", words[index * 2 + 1] ?? "", ...amounts]),
  );
}

interface Added {
  readonly land: readonly string[];
  readonly state: readonly string[];
}

/** The rows of 212 before those of 221, and those of 223 at the end. */
function withTree(table: FileTable, { land, state }: Added): FileTable {
  const place = table.rows.findIndex((entry) => entry.cells[0] === "221");
  const before = table.rows.slice(0, place);
  return {
    ...table,
    rows: [...before, ...single(LAND, land), ...table.rows.slice(place), ...single(STATE, state)],
  };
}

function stateRows(): readonly FileRow[] {
  const income = ["103", "非税收入", "10306", "国有资本经营收入", "1030601", "利润收入"];
  return [
    row(["total", "total"], ["合计", "", "3.00", "合计", "", "3.00", "", "3.00"]),
    ...(["class", "section", "item"] as const).map((role, index) =>
      row(
        [role, role],
        [
          ...income.slice(index * 2, index * 2 + 2),
          "3.00",
          ...STATE.slice(index * 2, index * 2 + 2),
          "3.00",
          "",
          "3.00",
        ],
      ),
    ),
  ];
}

const ORGAN_ITEMS: Readonly<Record<string, readonly [string, string]>> = {
  基本工资: ["基本工资", "工资奖金津补贴"],
  津贴补贴: ["津贴补贴", "工资奖金津补贴"],
  绩效工资: ["奖金", "工资奖金津补贴"],
  机关事业单位基本养老保险缴费: ["机关事业单位基本养老保险缴费", "社会保障缴费"],
  住房公积金: ["住房公积金", "住房公积金"],
  办公费: ["办公费", "办公经费"],
};

/** The items of an organ; 1.00 of 办公费 is 公务接待费. */
function economicRows(rows: readonly FileRow[]): BudgetFile["tables"][number]["rows"] {
  return rows.flatMap((entry) => {
    const [name = "", , total = "", personnel = "", operating = ""] = entry.cells;
    const [own, government] = ORGAN_ITEMS[name] ?? [name, entry.cells[1] ?? ""];
    if (name !== "办公费") return [{ ...entry, cells: [own, government, total, personnel, operating] }];
    return [
      { ...entry, cells: [own, government, "5.10", "", "5.10"] },
      row(["economic-item"], ["公务接待费", "公务接待费", "1.00", "", "1.00"]),
    ];
  });
}
