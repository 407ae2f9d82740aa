import {
  type BudgetFile,
  type FileRow,
  type FileTable,
  FORMAT,
  FORMAT_VERSION,
} from "../../src/budget/schema.ts";
import { CLASSES } from "./accounts.ts";
import { printHundredths } from "./printHundredths.ts";
import { column, row } from "./tableParts.ts";

/** A budget file whose 支出总表 prints so many functional lines (类, 款 and 项 together; 15 to 200 000), which add up exactly. */
export function largeBudget(lines: number): BudgetFile {
  return largeFile(`large-${lines}`, [expenditureTable(lines)]);
}

/** A made-up budget file around tables. */
export function largeFile(id: string, tables: readonly FileTable[]): BudgetFile {
  const title = "青溪省本级2024年部门预算汇编";
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    id,
    title,
    year: 2024,
    body: { name: "青溪省本级", code: null, region: "青溪省", kind: null },
    provenance: {
      source: { title, medium: "text", pages: null, sha256: "0".repeat(64) },
      converted: { on: "2024-03-01", by: "hand" },
      corrections: [],
    },
    tables: [...tables],
    forms: [],
    narrative: { sections: [], offices: [], terms: [], claims: [] },
  };
}

/** A published table in 万元 that knows no pages. */
export function largeTable(
  parts: Pick<FileTable, "id" | "role" | "title" | "columns"> & { readonly rows: readonly FileRow[] },
): FileTable {
  const { id, rows, ...rest } = parts;
  const number = id.slice(1);
  const label = `预算公开表${number}`;
  const empty = { notes: [], pages: [], body: "青溪省本级" };
  return { id, number, label, unit: "万元", state: "published", ...empty, ...rest, rows: [...rows] };
}

/** Hundredths between 1 and about 20 000 000, many small and few large, the same in every run. */
export function makeAmounts(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor(10 ** (7.3 * (state / 2_147_483_647) ** 2));
  };
}

interface Sums {
  basic: number;
  project: number;
}

function expenditureTable(lines: number): FileTable {
  const shape = shapeOf(lines);
  const rows: FileRow[] = [];
  const whole = classRows(shape, rows);
  return largeTable({
    id: "t3",
    role: "expenditure",
    title: "2024年预算支出总表",
    columns: [
      column("code", "科目编码"),
      column("name", "科目名称"),
      column("total", "合计"),
      column("basic", "基本支出"),
      column("project", "项目支出"),
    ],
    rows: [row(["total"], ["合计", "", ...amountsOf(whole)]), ...rows],
  });
}

interface Shape {
  readonly classes: number;
  /** Of each class. */
  readonly sections: number;
  readonly items: number;
}

function shapeOf(lines: number): Shape {
  const classes = Math.min(CLASSES.length, Math.max(3, Math.round(Math.cbrt(lines) / 1.5)));
  const sections = Math.min(99, Math.round(Math.sqrt(lines / classes)));
  return { classes, sections, items: lines - classes - classes * sections };
}

const DOMAINS = [
  "城乡",
  "农村",
  "教育",
  "医疗",
  "公路",
  "水利",
  "文化",
  "科技",
  "就业",
  "生态",
  "粮食",
  "住房",
];
const MATTERS = [
  "管理事务",
  "服务体系建设",
  "设施运行维护",
  "专项整治",
  "人才培养",
  "信息化建设",
  "监测评估",
];

function nameOf(number: number): string {
  const [domain, matter] = [DOMAINS[number % DOMAINS.length], MATTERS[number % MATTERS.length]];
  return `${domain}${matter}（${number}）`;
}

/** Writes the rows of all classes and gives their sum; items go to sections in turn until there are no more. */
function classRows({ classes, sections, items }: Shape, rows: FileRow[]): Sums {
  const next = makeAmounts(classes + sections + items);
  const whole: Sums = { basic: 0, project: 0 };
  const each = Math.floor(items / (classes * sections));
  let left = items - each * classes * sections;
  for (const account of CLASSES.slice(0, classes)) {
    const sums: Sums = { basic: 0, project: 0 };
    const below: FileRow[] = [];
    const weight = weightOf(next());
    for (let section = 1; section <= sections; section += 1) {
      const count = each + (left > 0 ? 1 : 0);
      left -= 1;
      const scale = weight * weightOf(next());
      add(sums, sectionRows({ code: account.code + two(section), count, next: scaled(next, scale) }, below));
    }
    rows.push(row(["class"], [account.code, account.name, ...amountsOf(sums)]));
    for (const each of below) rows.push(each);
    add(whole, sums);
  }
  return whole;
}

/** From an amount a factor between 0.01 and 1: as in any budget, a few classes and sections have most of the money. */
function weightOf(amount: number): number {
  return 0.01 + 0.99 * (Math.log10(amount + 1) / 7.31) ** 3;
}

function scaled(next: () => number, scale: number): () => number {
  return () => Math.max(1, Math.floor(next() * scale));
}

interface Section {
  readonly code: string;
  readonly count: number;
  readonly next: () => number;
}

function sectionRows({ code, count, next }: Section, rows: FileRow[]): Sums {
  const sums: Sums = { basic: 0, project: 0 };
  const items: FileRow[] = [];
  for (let item = 1; item <= count; item += 1) {
    const amounts = item % 3 === 0 ? { basic: next(), project: 0 } : { basic: 0, project: next() };
    add(sums, amounts);
    items.push(row(["item"], [code + two(item), nameOf(Number(code) + item), ...amountsOf(amounts)]));
  }
  rows.push(row(["section"], [code, nameOf(Number(code)), ...amountsOf(sums)]), ...items);
  return sums;
}

function add(sums: Sums, { basic, project }: Sums): void {
  sums.basic += basic;
  sums.project += project;
}

function amountsOf({ basic, project }: Sums): readonly string[] {
  const print = (hundredths: number) => (hundredths === 0 ? "" : printHundredths(hundredths, true));
  return [print(basic + project), print(basic), print(project)];
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
