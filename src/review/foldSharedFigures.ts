import type { Evidence, Finding } from "./finding.ts";
import { foldInto } from "./fold.ts";
import type { Judged } from "./judge.ts";
import { compareFindings } from "./rank.ts";

/** Judgements of one cause, until a further one joins them to another group. */
interface Group {
  readonly members: Judged[];
  /** Counts up; groups stand in the order in which they last grew. */
  grew: number;
  /** The group that has taken this one's members. */
  into: Group | null;
}

/** Groups by what joins a finding to one of theirs. */
type Causes = Map<string, Group[]>;

/**
 * One misprinted figure breaks every identity it stands in, each by the same amount: one finding, the others in its `because`.
 * Groups are looked up by what makes one cause, so that a table that is wrong in every line is folded in one pass.
 */
export function foldSharedFigures(judged: readonly Judged[]): readonly Judged[] {
  const ranked = [...judged].sort((left, right) => compareFindings(left.finding, right.finding));
  const causes: Causes = new Map();
  const groups = new Set<Group>();
  ranked.forEach((entry, index) => {
    const gap = gapOf(entry.finding);
    const group = joinGroups(gap === null ? [] : groupsWith(entry, gap, causes));
    group.members.push(entry);
    group.grew = index;
    groups.add(group);
    if (gap !== null) for (const key of keysOf(entry, gap)) keepGroup(causes, key, group);
  });
  const whole = [...groups].filter(({ into }) => into === null).sort(byGrowth);
  return whole.map(({ members }) => foldInto(members));
}

/** What findings of one cause have in common: outcome, unit and size of the difference; null where nothing differs. */
function gapOf({ outcome, unit, difference }: Finding): string | null {
  return difference === null || difference.isZero() ? null : `${outcome} ${unit} ${difference.abs()}`;
}

function groupsWith(entry: Judged, gap: string, causes: Causes): readonly Group[] {
  const keys = [...sourceKeys(entry, gap), ...(isSum(entry) ? [sumKey(entry, gap)] : [])];
  const found = new Set(keys.flatMap((key) => causes.get(key) ?? []).map(lastOf));
  return [...found].sort(byGrowth);
}

function keysOf(entry: Judged, gap: string): readonly string[] {
  const keys = sourceKeys(entry, gap);
  return entry.rule.family === "inside-table" ? [...keys, sumKey(entry, gap)] : keys;
}

function sourceKeys({ finding }: Judged, gap: string): readonly string[] {
  const printed = [...finding.left, ...finding.right].filter((entry) => entry.printed !== "");
  return printed.map(({ source }) => `${gap} at ${source}`);
}

/** The same sum printed with the same gap in two tables: the second is a reprint of the first. */
function sumKey({ finding: { left, right } }: Judged, gap: string): string {
  const texts = (side: readonly Evidence[]) => side.map((entry) => entry.printed).join(" ");
  return `${gap}: ${texts(left)} = ${texts(right)}`;
}

function isSum({ rule, finding }: Judged): boolean {
  return rule.family === "inside-table" && finding.left.length === 1 && finding.right.length >= 2;
}

function keepGroup(causes: Causes, key: string, group: Group): void {
  const known = causes.get(key);
  if (known === undefined) causes.set(key, [group]);
  else if (known[known.length - 1] !== group) known.push(group);
}

/** One group of several, their members in order; a new one of none. */
function joinGroups(groups: readonly Group[]): Group {
  const [first = { members: [], grew: 0, into: null }, ...others] = groups;
  for (const other of others) {
    for (const member of other.members) first.members.push(member);
    other.into = first;
  }
  return first;
}

function lastOf(group: Group): Group {
  let last = group;
  while (last.into !== null) last = last.into;
  return last;
}

function byGrowth(left: Group, right: Group): number {
  return left.grew - right.grew;
}
