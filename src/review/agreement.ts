import type { Table } from "../budget/budget.ts";
import { type Money, sumMoney } from "../budget/money.ts";
import type { Agreement, Finding } from "./finding.ts";
import { idOf, type Judged } from "./judge.ts";

/** The identities that join the same tables and hold, or do not. */
interface Joint {
  readonly tables: readonly string[];
  readonly holds: boolean;
  readonly identities: number;
  /** What they agree on together. */
  readonly agreed: Money;
}

interface Worth {
  readonly publishing: number;
  /** How many of the tables add up in themselves. */
  readonly sound: number;
  readonly tables: number;
  readonly identities: number;
  readonly money: Money;
}

/** Above this number the search would be too long, and every table in conflict is left out; a form has at most fifteen. */
const MOST_SEARCHED = 16;

/**
 * The largest set of tables with no failing identity between its members: by the number of tables that publish data, then by
 * how many of them add up in themselves, then by the number of identities that hold within it, then by the money they agree
 * on. Never by the order of the tables.
 */
export function findAgreement(
  tables: readonly Table[],
  judged: readonly Judged[],
  findings: readonly Finding[],
): Agreement {
  const joints = jointsOf(judged);
  const failing = joints.filter((joint) => !joint.holds);
  const suspects = [...new Set(failing.flatMap((joint) => joint.tables))].slice(0, MOST_SEARCHED);
  const broken = new Set(judged.filter(isBrokenInside).flatMap((entry) => entry.tables));
  const outside = bestToDrop({ tables, suspects, joints, failing, broken });
  const inside = tables.map((table) => table.id).filter((id) => !outside.has(id));
  return {
    tables: new Set(inside),
    outside: tables
      .filter((table) => outside.has(table.id))
      .map(({ id }) => ({ table: id, finding: findingAbout(id, judged, findings) })),
  };
}

function isBrokenInside({ rule, finding }: Judged): boolean {
  return rule.family === "inside-table" && finding.outcome === "differs" && rule.severity !== "note";
}

/** Tables are joined by an identity for each of their lines; the search below looks at them once. */
function jointsOf(judged: readonly Judged[]): readonly Joint[] {
  const groups = new Map<string, Judged[]>();
  for (const entry of judged) {
    if (!entry.identity) continue;
    const key = `${holds(entry)} ${entry.tables.join(" ")}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const agreed = sumMoney(group.map((entry) => entry.agreed));
    return first ? [{ tables: first.tables, holds: holds(first), identities: group.length, agreed }] : [];
  });
}

function holds({ finding }: Judged): boolean {
  return finding.outcome !== "differs";
}

interface Search {
  readonly tables: readonly Table[];
  readonly suspects: readonly string[];
  readonly joints: readonly Joint[];
  readonly failing: readonly Joint[];
  readonly broken: ReadonlySet<string>;
}

function bestToDrop({ tables, suspects, joints, failing, broken }: Search): ReadonlySet<string> {
  const publishing = new Set(tables.filter((table) => table.state === "published").map((table) => table.id));
  let best: { readonly dropped: ReadonlySet<string>; readonly worth: Worth } | null = null;
  for (let mask = 0; mask < 2 ** suspects.length; mask += 1) {
    const dropped = new Set(suspects.filter((_, index) => (mask >> index) % 2 === 1));
    if (failing.some((joint) => isWithin(joint, dropped))) continue;
    const worth = worthOf({ tables, publishing, broken, joints, dropped, best: best?.worth ?? null });
    if (worth !== null && (best === null || isBetter(worth, best.worth))) best = { dropped, worth };
  }
  return best?.dropped ?? new Set(failing.flatMap((joint) => joint.tables));
}

function isWithin(joint: Joint, dropped: ReadonlySet<string>): boolean {
  return joint.tables.every((id) => !dropped.has(id));
}

interface Candidate {
  readonly tables: readonly Table[];
  readonly publishing: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
  readonly joints: readonly Joint[];
  readonly dropped: ReadonlySet<string>;
  readonly best: Worth | null;
}

/** Null where the candidate keeps fewer publishing tables than the best so far. */
function worthOf({ tables, publishing, broken, joints, dropped, best }: Candidate): Worth | null {
  const lost = [...dropped].filter((id) => publishing.has(id)).length;
  const kept = publishing.size - lost;
  if (best !== null && kept < best.publishing) return null;
  const held = joints.filter((joint) => joint.holds && isWithin(joint, dropped));
  const money = sumMoney(held.map((joint) => joint.agreed));
  const identities = held.reduce((count, joint) => count + joint.identities, 0);
  const sound = tables.filter(({ id }) => !dropped.has(id) && !broken.has(id)).length;
  return { publishing: kept, sound, tables: tables.length - dropped.size, identities, money };
}

function isBetter(left: Worth, right: Worth): boolean {
  const order =
    left.publishing - right.publishing ||
    left.sound - right.sound ||
    left.identities - right.identities ||
    left.money.comparedTo(right.money) ||
    left.tables - right.tables;
  return order > 0;
}

/** The first ranked finding that rests, itself or by what it folds, on a failing identity of the table. */
function findingAbout(table: string, judged: readonly Judged[], findings: readonly Finding[]): string {
  const ids = new Set(
    judged
      .filter(
        (entry) => entry.identity && entry.finding.outcome === "differs" && entry.tables.includes(table),
      )
      .flatMap(({ rule, key, finding }) => [finding.id, idOf(rule, key)]),
  );
  const holder = findings.find(
    (finding) => ids.has(finding.id) || finding.because.some((folded) => ids.has(folded.id)),
  );
  return holder?.id ?? "";
}
