import type { Wording } from "./finding.ts";
import { idOf, type Judged } from "./judge.ts";
import { compareFindings, compareWeight } from "./rank.ts";

/** Judgements of one rule about one line become one; so do all that one rule cannot check. What holds is left out. */
export function foldLines(judged: readonly Judged[]): readonly Judged[] {
  const wrong = judged.filter(
    ({ finding }) => finding.outcome === "differs" || finding.outcome === "rounding",
  );
  const unchecked = judged.filter(({ finding }) => finding.outcome === "unchecked");
  const byLine = [...groupBy(wrong, ({ rule, key }) => `${rule.id} ${key}`).values()].map(foldLine);
  const byRule = [...groupBy(unchecked, ({ rule }) => rule.id).values()].map(foldUnchecked);
  return [...byLine, ...byRule];
}

/** One line, several columns: one finding, named by the line. */
function foldLine(group: readonly Judged[]): Judged {
  const lead = foldInto(group);
  return { ...lead, finding: { ...lead.finding, id: idOf(lead.rule, lead.key) } };
}

function foldUnchecked(group: readonly Judged[]): Judged {
  const lead = foldInto(group);
  const texts = group.map(({ finding }) => finding.text);
  return {
    ...lead,
    finding: {
      ...lead.finding,
      id: idOf(lead.rule, "unchecked"),
      text: joinTexts(texts.slice(0, 3), texts.length),
    },
  };
}

function joinTexts(texts: readonly Wording[], all: number): Wording {
  const more = all > texts.length;
  return {
    zh: texts.map((text) => text.zh).join("") + (more ? `另有 ${all - texts.length} 处。` : ""),
    en: [...texts.map((text) => text.en), ...(more ? [`${all - texts.length} more.`] : [])].join(" "),
  };
}

/** The weightiest of a group, of equals the first, with the others in its `because`. */
export function foldInto(group: readonly Judged[]): Judged {
  const [lead, ...others] = [...group].sort((left, right) => compareWeight(left.finding, right.finding));
  if (lead === undefined) throw new Error("an empty group cannot be folded");
  if (others.length === 0) return lead;
  return withBecause(lead, others);
}

/** A judgement with further findings folded into it, flat and ranked. */
export function withBecause(lead: Judged, others: readonly Judged[]): Judged {
  const folded = others.flatMap(({ finding }) => [{ ...finding, because: [] }, ...finding.because]);
  const because = [...lead.finding.because, ...folded].sort(compareFindings);
  return { ...lead, finding: { ...lead.finding, because } };
}

function groupBy(
  judged: readonly Judged[],
  keyOf: (entry: Judged) => string,
): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const entry of judged) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
