import type { TreeNode } from "./tree.ts";

/** What a peer's page opens with: a small department's tree of 15 lines, in its script. */
export const FIRST_TREE: TreeNode = node("合计", [
  node("一般公共服务支出", [
    node("商贸事务", [
      leaf("招商引资", 120.6),
      leaf("行政运行", 108.53),
      leaf("事业运行", 86.2),
      leaf("一般行政管理事务", 12),
    ]),
  ]),
  node("社会保障和就业支出", [
    node("行政事业单位养老支出", [leaf("基本养老保险缴费", 21.4), leaf("职业年金缴费", 10.7)]),
    node("其他社会保障支出", [leaf("失业保险", 1.2)]),
  ]),
  node("住房保障支出", [node("住房改革支出", [leaf("住房公积金", 16.3)])]),
]);

function leaf(name: string, value: number): TreeNode {
  return { name, value, children: [] };
}

function node(name: string, children: readonly TreeNode[]): TreeNode {
  let value = 0;
  for (const child of children) value += child.value;
  return { name, value, children };
}
