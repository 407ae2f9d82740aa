import type { BudgetFile, FileRow, FileTable } from "../../src/budget/schema.ts";
import { largeFile, largeTable, makeAmounts } from "./largeBudget.ts";
import { printHundredths } from "./printHundredths.ts";
import { column, row, sideColumn } from "./tableParts.ts";

/** A budget file whose flow graph has so many links (12 to 5 000): economic items in their classes, and named projects. */
export function largeFlows(links: number): BudgetFile {
  const classes = Math.min(12, Math.max(2, Math.round(links / 40)));
  const items = Math.min(classes * 30, Math.max(4, Math.round(links * 0.3)));
  // Two links from the source, one into project spending that is not broken down.
  const projects = links - classes - items - 3;
  const next = makeAmounts(links);
  const basic = Array.from({ length: items }, next);
  const project = Array.from({ length: projects }, next);
  return largeFile(`flows-${links}`, [
    summaryTable(sum(basic), sum(project)),
    generalTable(sum(basic), sum(project)),
    economicTable(basic, classes),
    projectTable(project),
  ]);
}

function sum(amounts: readonly number[]): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}

function print(hundredths: number): string {
  return printHundredths(hundredths, true);
}

function summaryTable(basic: number, project: number): FileTable {
  const all = print(basic + project);
  return largeTable({
    id: "t1",
    role: "income-and-expenditure",
    title: "2024年预算收支总表",
    columns: [
      sideColumn("income", "item", "收入", "项目"),
      sideColumn("income", "amount", "收入", "2024年"),
      sideColumn("expenditure", "item", "支出", "项目"),
      sideColumn("expenditure", "total", "支出", "合计"),
      sideColumn("expenditure", "current", "支出", "当年预算安排"),
      sideColumn("expenditure", "carried-over", "支出", "上年结转安排"),
    ],
    rows: [
      row(
        ["general-public-budget", "class"],
        ["一、一般公共预算", all, "一、一般公共服务支出", all, all, ""],
      ),
      row(["year-total", "year-total"], ["本年收入合计", all, "本年支出合计", all, all, ""]),
      row(["carried-over", "carried-to-next-year"], ["上年结转", "", "年终结转", "", "", ""]),
      row(["grand-total", "grand-total"], ["收入总计", all, "支出总计", all, all, ""]),
    ],
  });
}

function generalTable(basic: number, project: number): FileTable {
  const amounts = [print(basic + project), print(basic), print(project)];
  return largeTable({
    id: "t5",
    role: "general-expenditure",
    title: "2024年一般公共预算支出预算表",
    columns: [
      column("code", "科目编码"),
      column("name", "科目名称"),
      column("total", "合计"),
      column("basic", "基本支出"),
      column("project", "项目支出"),
    ],
    rows: [
      row(["total"], ["合计", "", ...amounts]),
      row(["class"], ["201", "一般公共服务支出", ...amounts]),
      row(["section"], ["20103", "政府办公厅（室）及相关机构事务", ...amounts]),
      row(["item"], ["2010301", "行政运行", ...amounts]),
    ],
  });
}

const ECONOMIC = ["工资福利", "商品和服务", "对个人和家庭的补助", "债务利息", "资本性", "对企业补助"];

function economicTable(amounts: readonly number[], classes: number): FileTable {
  const rows: FileRow[] = [row(["total"], ["", "合计", print(sum(amounts))])];
  const each = Math.ceil(amounts.length / classes);
  for (let index = 0; index < classes; index += 1) {
    const own = amounts.slice(index * each, (index + 1) * each);
    const [code, name] = [String(301 + index), ECONOMIC[index % ECONOMIC.length]];
    if (own.length === 0) continue;
    rows.push(row(["economic-class"], [code, `${name}支出（${index + 1}）`, print(sum(own))]));
    for (const [item, amount] of own.entries()) {
      const itemCode = `${code}${String(item + 1).padStart(2, "0")}`;
      rows.push(row(["economic-item"], [itemCode, `${name}费用（${item + 1}）`, print(amount)]));
    }
  }
  return largeTable({
    id: "t6",
    role: "basic-by-economy",
    title: "2024年一般公共预算基本支出表",
    columns: [column("code", "科目编码"), column("economic-name", "科目名称"), column("total", "合计")],
    rows,
  });
}

const MATTERS = [
  "水利设施维护",
  "农村公路养护",
  "中小学校舍改造",
  "医疗设备购置",
  "防汛抗旱",
  "信息系统运行维护",
];

function projectTable(amounts: readonly number[]): FileTable {
  const cells = (name: string, amount: number) => [name, print(amount), print(amount)];
  return largeTable({
    id: "t12",
    role: "projects-current",
    title: "2024年项目支出预算表（本年预算）",
    columns: [
      column("name", "项目名称"),
      column("total", "合计"),
      column("general-public-budget", "财政拨款", "一般公共预算"),
    ],
    rows: [
      row(["department"], cells("青溪省本级", sum(amounts))),
      row(["unit"], cells("　青溪省本级", sum(amounts))),
      ...amounts.map((amount, index) =>
        row(["project"], cells(`　　${MATTERS[index % MATTERS.length]}项目（${index + 1}）`, amount)),
      ),
    ],
  });
}
