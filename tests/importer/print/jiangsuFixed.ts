import type { FormTable } from "./flatPlan.ts";

type Head = Pick<FormTable, "number" | "label" | "title" | "unit">;

/** Tables of the Jiangsu form that a plan says nothing about: each prints the same figures. */
export function threePublic(head: Head): FormTable {
  const group = "“三公”经费";
  return {
    ...head,
    role: "three-public",
    columns: [
      ["other-amount", "合计"],
      ["total", `${group}>小计`],
      ["other-amount", `${group}>因公出国（境）费`],
      ["other-amount", `${group}>公务用车购置及运行维护费>小计`],
      ["other-amount", `${group}>公务用车购置及运行维护费>公务用车购置费`],
      ["other-amount", `${group}>公务用车购置及运行维护费>公务用车运行维护费`],
      ["other-amount", `${group}>公务接待费`],
      ["other-amount", "会议费"],
      ["other-amount", "培训费"],
    ],
    rows: [
      [["total"], ["2,542.60", "833.60", "222.50", "183.60", "", "183.60", "427.50", "1,305.25", "403.75"]],
    ],
  };
}

export function fund(head: Head): FormTable {
  return {
    ...head,
    role: "fund-expenditure",
    columns: [
      ["code", "功能科目编码"],
      ["name", "功能科目名称"],
      ["total", "金额"],
    ],
    rows: [
      [["total"], ["合计", "", ""]],
      [["empty"], ["", "", ""]],
    ],
    note: "注：本部门无相关收支项目",
  };
}

export function operating(head: Head): FormTable {
  return {
    ...head,
    role: "operating",
    columns: [
      ["code", "科目编码"],
      ["name", "科目名称"],
      ["total", "机关运行经费支出"],
    ],
    rows: [
      [["total"], ["合计", "", "1,579.38"]],
      [["economic-class"], ["302", "商品和服务支出", "1,579.38"]],
      [["economic-item"], ["30201", "办公费", "1,370.00"]],
      [["economic-item"], ["30231", "公务用车运行维护费", "209.38"]],
    ],
  };
}

export function procurement(head: Head): FormTable {
  return {
    ...head,
    role: "procurement",
    columns: [
      ["text", "采购品目大类"],
      ["text", "专项名称"],
      ["text", "经济科目"],
      ["text", "采购物品名称"],
      ["text", "采购组织形式"],
      ["total", "总计"],
    ],
    rows: [
      [["total"], ["合计", "", "", "", "", "1,059.00"]],
      [["goods"], ["一、货物A", "", "", "", "", "1,059.00"]],
      [["other"], ["", "办公设备购置费", "办公设备购置", "", "", "1,059.00"]],
      [["other"], ["", "", "", "便携式计算机", "集中采购", "1,059.00"]],
    ],
  };
}
