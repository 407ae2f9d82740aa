import { sumMoney } from "../budget/money.ts";
import { type Amount, moneyOf } from "./amount.ts";
import type { FlowDifference, FlowLink, FlowNode, FlowStage, FlowSubject } from "./flowGraph.ts";

interface Band {
  readonly from: string;
  readonly to: string;
  readonly amount: Amount;
  readonly carriedOver?: boolean;
  readonly brokenDown?: boolean;
}

/** Collects nodes and bands; bands of nothing are left out, negative ones are kept apart. */
export interface GraphBuilder {
  readonly node: (stage: FlowStage, subject: FlowSubject, amount: Amount) => string;
  readonly band: (band: Band) => void;
  readonly nodes: () => readonly FlowNode[];
  readonly links: () => readonly FlowLink[];
  readonly negative: () => readonly FlowLink[];
}

export function graphBuilder(): GraphBuilder {
  const nodes = new Map<string, FlowNode>();
  const drawn: FlowLink[] = [];
  const negative: FlowLink[] = [];
  return {
    node: (stage, subject, amount) => {
      const id = freeId(idOf(subject), nodes);
      nodes.set(id, { id, stage, subject, amount });
      return id;
    },
    band: ({ from, to, amount, carriedOver = false, brokenDown = true }) => {
      const money = moneyOf(amount);
      if (money === null || money.isZero()) return;
      const id = `${from}→${to}${carriedOver ? "~carried-over" : ""}`;
      (money.isNegative() ? negative : drawn).push({ id, from, to, amount, carriedOver, brokenDown });
    },
    nodes: () => [...nodes.values()],
    links: () => drawn,
    negative: () => negative,
  };
}

/** Every node whose bands on a side do not add up to its amount, with the amount less their sum. */
export function differencesOf(
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
): readonly FlowDifference[] {
  const [into, outOf] = [groupLinks(links, "to"), groupLinks(links, "from")];
  return nodes.flatMap((node) => [
    ...gap(node, into.get(node.id) ?? [], "in"),
    ...gap(node, outOf.get(node.id) ?? [], "out"),
  ]);
}

function groupLinks(
  links: readonly FlowLink[],
  end: "from" | "to",
): ReadonlyMap<string, readonly FlowLink[]> {
  const groups = new Map<string, FlowLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group) group.push(link);
    else groups.set(link[end], [link]);
  }
  return groups;
}

function gap(node: FlowNode, links: readonly FlowLink[], side: "in" | "out"): readonly FlowDifference[] {
  const own = moneyOf(node.amount);
  if (own === null || links.length === 0) return [];
  const amount = own.minus(
    sumMoney(links.map((link) => moneyOf(link.amount)).filter((money) => money !== null)),
  );
  return amount.isZero() ? [] : [{ node: node.id, side, amount }];
}

function idOf(subject: FlowSubject): string {
  switch (subject.kind) {
    case "source":
      return subject.source;
    case "economic-class":
    case "economic-item":
      return subject.code ?? subject.name;
    case "project":
      return subject.name;
    case "combined-sources":
    case "basic":
    case "project-spending":
    case "nature-undisclosed":
    case "not-broken-down":
    case "unnamed-projects":
      return subject.kind;
  }
}

/** Names may stand twice (a class and its only item); the second gets a number. */
function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}~${number}`;
  return id;
}
