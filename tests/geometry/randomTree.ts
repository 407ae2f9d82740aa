import fc from "fast-check";
import type { FunctionNode, FunctionTree } from "../../src/model/functionTree.ts";
import { line, tree } from "./tinyTree.ts";

const NAMES = [
  "行政运行",
  "其他政府办公厅（室）及相关机构事务支出",
  "机关事业单位基本养老保险缴费支出",
  "住房公积金",
  "General public services",
  "文化、旅游、体育与传媒",
  "事业单位医疗",
];

interface Part {
  readonly hundredths: number;
  readonly name: string;
  readonly parts: readonly Part[];
}

const hundredths = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 900_000 }),
);

function part(levels: number): fc.Arbitrary<Part> {
  const parts =
    levels === 0 ? fc.constant<readonly Part[]>([]) : fc.array(part(levels - 1), { maxLength: 5 });
  return fc.record({ hundredths, name: fc.constantFrom(...NAMES), parts });
}

/** Believable trees of three levels; printed totals differ from the sums of their parts by up to a hundredth. */
export const randomTree: fc.Arbitrary<FunctionTree> = fc
  .array(part(2), { minLength: 1, maxLength: 12 })
  .map((parts) =>
    tree(
      print(sumOf(parts)),
      parts.map((child, index) => toLine(child, `${201 + index}`)),
    ),
  );

function toLine(whole: Part, code: string): FunctionNode {
  const children = whole.parts.map((child, index) => toLine(child, `${code}${10 + index}`));
  const total = totalOf(whole);
  return line(code, print(total), children, { name: whole.name, carriedOver: print(Math.floor(total / 3)) });
}

function totalOf({ hundredths: own, parts }: Part): number {
  return parts.length === 0 ? own : sumOf(parts) + (own % 2);
}

function sumOf(parts: readonly Part[]): number {
  let sum = 0;
  for (const child of parts) sum += totalOf(child);
  return sum;
}

function print(amount: number): string {
  return (amount / 100).toFixed(2);
}
