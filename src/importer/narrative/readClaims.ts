import { UNITS } from "../../budget/money.ts";
import type { FileClaim } from "../../budget/schema.ts";
import { lastOf, lastWhere } from "../lastOf.ts";
import { CLAIM_TOPICS, type ClaimName, NONE_CLAIMS } from "../recognise/claimNames.ts";
import { changeOf, reasonOf } from "./claimChange.ts";
import {
  type ChangeMention,
  findChanges,
  findMentions,
  findReasons,
  type Mention,
  type ReasonMention,
} from "./findMentions.ts";
import { shareReason } from "./shareReason.ts";
import type { TextRun } from "./textRun.ts";

/** Money that belongs to the number of projects named before it. */
const SAME_CLAIM = /^(?:共计|合计|总|涉及)(?:项目|财政性)?(?:预算)?(?:金额|资金)(?:合计)?$/;
const ORDINAL = /^(?:[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])+/;
const LONGEST_ITEM = 60;
/** The addresses of claims have three digits. */
const MOST_CLAIMS = 999;
const AS_OF = /截[至止](\d{4}年\d{1,2}月\d{1,2}日)/g;

type OpenClaim = { -readonly [K in keyof FileClaim]: FileClaim[K] };
type Event =
  | Mention
  | ChangeMention
  | ReasonMention
  | { readonly kind: "none"; readonly start: number; readonly subject: FileClaim["subject"] };

export interface ClaimSection {
  readonly number: string;
  readonly heading: string;
  readonly order: number;
  readonly run: TextRun;
}

/** The figures that a section of the narrative states, in the order of the text. */
export function readClaims(section: ClaimSection): readonly FileClaim[] {
  const names = CLAIM_TOPICS.find((topic) => topic.heading.test(section.heading))?.names ?? [];
  const claims: OpenClaim[] = [];
  let last: OpenClaim | undefined;
  let changed: OpenClaim | undefined;
  let end = 0;
  for (const event of eventsOf(section)) {
    if (event.kind === "none") {
      last = { ...baseOf(section, event.start, claims.length), subject: event.subject, none: true };
      claims.push(last);
    } else if (event.kind === "change") {
      changed = last && changeHolder(last, claims, section.run.text.slice(0, event.start));
      if (changed && !changed.change) changed.change = changeOf(event);
    } else if (event.kind === "reason") {
      const holder = changed ?? last;
      const between = section.run.text.slice(end, event.start);
      if (holder && !holder.reason && /^[，。；：,]*$/.test(between)) holder.reason = reasonOf(event.text);
      else giveReasons(claims, shareReason({ claims, between, reason: event.text }));
      changed = undefined;
    } else if (last && SAME_CLAIM.test(event.words) && last.count && !last.amount) addFigure(last, event);
    else {
      last = claimOf(event, { names, claims, section }) ?? otherOf(event, section, claims.length);
      changed = undefined;
      if (last) claims.push(last);
    }
    end = event.kind === "none" ? event.start : event.end;
    if (event.kind === "mention") end += shareLength(section.run.text.slice(event.end));
  }
  return claims.slice(0, MOST_CLAIMS);
}

function giveReasons(claims: readonly OpenClaim[], reasons: ReturnType<typeof shareReason>): void {
  for (const claim of claims) {
    const reason = reasons.get(claim.id);
    if (reason) claim.reason = reason;
  }
}

/** A share stands between a figure and what is said of it. */
function shareLength(after: string): number {
  return /^[，,]?占[^，。；%]{0,30}%/.exec(after)?.[0].length ?? 0;
}

/** Money that the narrative states of something that has no subject of its own. */
function otherOf(mention: Mention, section: ClaimSection, before: number): OpenClaim | undefined {
  const item = mention.words
    .replace(ORDINAL, "")
    .replace(/(?:预算数)?为$/, "")
    .trim();
  if (item === "" || item.length > LONGEST_ITEM || !UNITS.some((unit) => unit === mention.unit))
    return undefined;
  const claim: OpenClaim = { ...baseOf(section, mention.start, before), subject: "other", item };
  addFigure(claim, mention);
  return claim;
}

function eventsOf({ heading, run }: ClaimSection): readonly Event[] {
  const reasons = findReasons(run.text);
  const changes = findChanges(run.text).filter((change) => !inside(change, reasons));
  const mentions = findMentions(run.text, [...reasons, ...changes]);
  const nones = NONE_CLAIMS.filter((none) => none.heading.test(heading)).flatMap(({ subject, words }) => {
    const start = run.text.search(words);
    return start < 0 ? [] : [{ kind: "none" as const, start, subject }];
  });
  return [...reasons, ...changes, ...mentions, ...nones].sort((a, b) => a.start - b.start);
}

function inside(span: ChangeMention, spans: readonly ReasonMention[]): boolean {
  return spans.some((other) => span.start >= other.start && span.end <= other.end);
}

function baseOf({ number, heading, order, run }: ClaimSection, start: number, before: number) {
  return {
    id: `n${order}-${before + 1}`,
    section: number === "" ? heading : number,
    page: run.pageAt(start),
  };
}

interface Naming {
  readonly names: readonly ClaimName[];
  readonly claims: readonly OpenClaim[];
  readonly section: ClaimSection;
}

function claimOf(mention: Mention, { names, claims, section }: Naming): OpenClaim | null {
  const latest = (subject: FileClaim["subject"] | undefined) =>
    lastWhere(claims, (claim) => claim.subject === subject);
  const before = section.run.text.slice(0, mention.start);
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  const name = names.find(
    (candidate) =>
      candidate.words.test(mention.words) &&
      (candidate.after === undefined || latest(candidate.after)) &&
      !(candidate.first && latest(candidate.subject)) &&
      !candidate.not?.test(sentence),
  );
  if (!name) return null;
  const item = name.words.exec(mention.words)?.[1];
  const whole = latest(name.of)?.id;
  const asOf =
    name.subject.startsWith("vehicles") || name.subject === "office-area" || name.subject === "equipment";
  const day = asOf ? lastOf([...before.matchAll(AS_OF)])?.[1] : undefined;
  const claim: OpenClaim = {
    ...baseOf(section, mention.start, claims.length),
    subject: name.subject,
    ...(item === undefined ? {} : { item }),
    ...(whole === undefined ? {} : { of: whole }),
    ...(day === undefined ? {} : { asOf: day }),
  };
  addFigure(claim, mention);
  if (name.subject.startsWith("basic-") && mention.lists.length > 0) claim.lists = [...mention.lists];
  return claim;
}

function addFigure(claim: OpenClaim, { number, unit, share }: Mention): void {
  const money = UNITS.find((known) => known === unit);
  if (money) claim.amount = { text: number, unit: money };
  else claim.count = { text: number, unit };
  if (share !== null) claim.share = share;
}

/** A change after a list of parts (其中：…，…，) is the whole's; after a single figure it is that figure's. */
function changeHolder(last: OpenClaim, claims: readonly OpenClaim[], before: string): OpenClaim {
  const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
  const parts = lastOf(sentence.split("其中"))?.match(/\d(?:亿元|万元|元)/g)?.length ?? 0;
  if (!last.of || !sentence.includes("其中") || parts < 2) return last;
  return claims.find((claim) => claim.id === last.of) ?? last;
}
