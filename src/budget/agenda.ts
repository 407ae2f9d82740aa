import * as v from "valibot";
import { printJson } from "./printJson.ts";
import type { DataProblem, Parsed } from "./problem.ts";
import { validateText } from "./validate.ts";

/** The format of an agenda's file and of what the browser keeps of it. */
export const AGENDA_FORMAT = "sunlit-budget-hearing";
export const AGENDA_VERSION = 1;

/** Longer files and texts are no agenda; the limits keep a broken file from stopping the page. */
export const LONGEST_AGENDA = 1_000_000;
export const MOST_ITEMS = 200;
export const LONGEST_QUESTION = 4_000;
export const LONGEST_NOTES = 20_000;
const LONGEST_TITLE = 500;

/** What can be asked about: a finding of the review, a printed figure, an indicator of a performance-target form. */
export const AGENDA_KINDS = ["finding", "figure", "target"] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

const itemSchema = v.strictObject({
  kind: v.picklist(AGENDA_KINDS),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9.-]{0,199}$/)),
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  question: v.pipe(v.string(), v.maxLength(LONGEST_QUESTION)),
  edited: v.boolean(),
  notes: v.pipe(v.string(), v.maxLength(LONGEST_NOTES)),
});

const agendaSchema = v.strictObject({
  format: v.literal(AGENDA_FORMAT),
  version: v.literal(AGENDA_VERSION),
  budget: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/)),
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  items: v.pipe(v.array(itemSchema), v.maxLength(MOST_ITEMS)),
});

/**
 * One question of a hearing: what it is about (`kind` and `id`), what that was called when it was picked, the question and
 * the deputy's notes. A question that was not `edited` is the drafted one, and is drafted anew in the reader's language.
 */
export type AgendaItem = Readonly<v.InferOutput<typeof itemSchema>>;

/** What a deputy wants to ask about one budget, in the order of asking. No two items are about the same thing. */
export interface Agenda {
  /** The id of the budget. */
  readonly budget: string;
  /** The title of the budget, for whoever opens the file elsewhere. */
  readonly title: string;
  readonly items: readonly AgendaItem[];
}

/** What an item is about, as one key that fits an address: `finding~r35-t3`. */
export function agendaKey({ kind, id }: Pick<AgendaItem, "kind" | "id">): string {
  return `${kind}~${id}`;
}

/** Reads the text of an agenda's file. A refused text yields every problem with its place, never half an agenda. */
export function parseAgendaText(text: string): Parsed<Agenda> {
  if (text.length > LONGEST_AGENDA) return { ok: false, problems: [tooLong(text.length)] };
  const parsed = validateText(agendaSchema, text);
  if (!parsed.ok) return parsed;
  const { budget, title, items } = parsed.value;
  const problems = findRepeated(items);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { budget, title, items } };
}

/** An agenda as the text of its file; `parseAgendaText(printAgenda(x))` is x. */
export function printAgenda({ budget, title, items }: Agenda): string {
  return printJson({ format: AGENDA_FORMAT, version: AGENDA_VERSION, budget, title, items });
}

function tooLong(length: number): DataProblem {
  return { kind: "wrong-value", place: "", expected: `<=${LONGEST_AGENDA}`, found: String(length) };
}

function findRepeated(items: readonly AgendaItem[]): readonly DataProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = agendaKey(item);
    const repeated = seen.has(key);
    seen.add(key);
    return repeated
      ? [{ kind: "duplicate-id", place: `items[${index}].id`, expected: "", found: item.id }]
      : [];
  });
}
