import type { FlowGraph, FlowLink, FlowNode, FlowStage, FlowSubject } from "../../src/model/flowGraph.ts";
import { tenThousandYuan } from "./amounts.ts";

export function node(id: string, stage: FlowStage, amount: string, subject?: FlowSubject): FlowNode {
  return { id, stage, subject: subject ?? subjectOf(id, stage), amount: tenThousandYuan(amount) };
}

export function link(from: string, to: string, amount: string, carriedOver = false): FlowLink {
  const brokenDown = !to.startsWith("项目") && !from.startsWith("项目") && to !== "未细分";
  return { id: `${from}>${to}`, from, to, amount: tenThousandYuan(amount), carriedOver, brokenDown };
}

export function graph(nodes: readonly FlowNode[], links: readonly FlowLink[]): FlowGraph {
  return {
    basis: "with-carry-over",
    unit: "万元",
    nodes,
    links,
    differences: [],
    negative: [],
    holders: ["t1", "t6"],
  };
}

function subjectOf(id: string, stage: FlowStage): FlowSubject {
  switch (stage) {
    case "source":
      return { kind: "source", source: "general-public-budget" };
    case "nature":
      return id.startsWith("基本") ? { kind: "basic" } : { kind: "project-spending" };
    case "economic-class":
      return id === "未细分" ? { kind: "not-broken-down" } : { kind: "economic-class", name: id, code: null };
    case "detail":
      return id.startsWith("项目")
        ? { kind: "project", name: id }
        : { kind: "economic-item", name: id, code: null };
  }
}

/** The centre's budget in small: basic spending broken down, project spending not, some money carried over. */
export const SMALL = graph(
  [
    node("一般公共预算拨款", "source", "191"),
    node("上年结转", "source", "37", { kind: "source", source: "carried-over" }),
    node("基本支出", "nature", "111"),
    node("项目支出", "nature", "117"),
    node("商品和服务支出", "economic-class", "3"),
    node("工资福利支出", "economic-class", "108"),
    node("未细分", "economic-class", "117"),
    node("办公费", "detail", "3"),
    node("绩效工资", "detail", "40"),
    node("基本工资", "detail", "68"),
    node("项目甲", "detail", "117"),
  ],
  [
    link("一般公共预算拨款", "基本支出", "111"),
    link("一般公共预算拨款", "项目支出", "80"),
    link("上年结转", "项目支出", "37", true),
    link("基本支出", "商品和服务支出", "3"),
    link("基本支出", "工资福利支出", "108"),
    link("项目支出", "未细分", "117"),
    link("商品和服务支出", "办公费", "3"),
    link("工资福利支出", "绩效工资", "40"),
    link("工资福利支出", "基本工资", "68"),
    link("未细分", "项目甲", "117"),
  ],
);
