import { makeAmounts, times } from "./tree.ts";

/** A flow graph as the peers get it: nodes by name, links by the names of their ends. */
export interface Flows {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly Link[];
}

export interface Link {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** A made-up graph of so many links: money to basic spending by economic class and item, and to named projects. */
export function makeFlows(count: number): Flows {
  const classes = Math.min(12, Math.max(2, Math.round(count / 40)));
  const items = Math.min(classes * 30, Math.max(4, Math.round(count * 0.3)));
  const projects = Math.max(1, count - classes - items - 2);
  const next = makeAmounts(count);
  const classOf = (index: number) => `经济分类${(index % classes) + 1}`;
  const below = [
    ...times(items, (index) => ({ source: classOf(index), target: `支出${index + 1}`, value: next() })),
    ...times(projects, (index) => ({ source: "项目支出", target: `项目${index + 1}`, value: next() })),
  ];
  const toClasses = times(classes, (index) => upTo("基本支出", classOf(index), below));
  const links = [
    upTo("合计", "基本支出", toClasses),
    upTo("合计", "项目支出", below),
    ...toClasses,
    ...below,
  ];
  const names = new Set(links.flatMap(({ source, target }) => [source, target]));
  return { nodes: [...names].map((id) => ({ id })), links };
}

/** The gap between nodes that leaves half of the height to the nodes themselves, at most 10 px. */
export function gapFor({ nodes }: Flows, height: number): number {
  return Math.min(10, height / 2 / nodes.length);
}

function upTo(source: string, target: string, links: readonly Link[]): Link {
  let value = 0;
  for (const link of links) if (link.source === target) value += link.value;
  return { source, target, value };
}
