import { type Agenda, type AgendaItem, agendaKey } from "../../budget/agenda.ts";
import type { Language } from "../../budget/language.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { type AgendaSubject, findSubject } from "../../review/hearing/agendaSubject.ts";
import { draftQuestion } from "../../review/hearing/draftQuestion.ts";
import type { Names } from "../parts/names.ts";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { sourceLabel } from "../parts/sourceLabel.ts";
import { qualityOf } from "../projects/quality/qualityOf.ts";

/** An item of the agenda as it is shown: what it is about in this budget, and its question in the reader's language. */
export interface AgendaEntry {
  readonly key: string;
  /** Counts from 1. */
  readonly number: number;
  readonly item: AgendaItem;
  /** null where this budget has no such thing. */
  readonly subject: AgendaSubject | null;
  readonly title: string;
  readonly question: string;
}

interface Reading extends Pick<ReadingBudget, "budget" | "review" | "names"> {
  readonly language: Language;
}

/** The items of an agenda in order, each found in the budget. */
export function buildEntries({ items }: Agenda, reading: Reading): readonly AgendaEntry[] {
  return items.map((item, index) => {
    const subject = subjectOf(item, reading);
    return {
      key: agendaKey(item),
      number: index + 1,
      item,
      subject,
      title: subject ? titleOf(subject, reading) : item.title,
      question: subject && !item.edited ? draftFor(subject, reading) : item.question,
    };
  });
}

/** A new item with its drafted question; null where the budget has nothing of the kind. */
export function buildItem(picked: Pick<AgendaItem, "kind" | "id">, reading: Reading): AgendaItem | null {
  const subject = subjectOf(picked, reading);
  if (subject === null) return null;
  const { kind, id } = picked;
  return {
    kind,
    id,
    title: titleOf(subject, reading),
    question: draftFor(subject, reading),
    edited: false,
    notes: "",
  };
}

function subjectOf(picked: Pick<AgendaItem, "kind" | "id">, { budget, review }: Reading) {
  return findSubject({ budget, review, quality: qualityOf(budget) }, picked);
}

function draftFor(subject: AgendaSubject, { budget, language }: Reading): string {
  return wordingIn(draftQuestion(budget, subject), language);
}

function titleOf(subject: AgendaSubject, { budget, names, language }: Reading): string {
  switch (subject.kind) {
    case "finding":
      return wordingIn(subject.finding.title, language);
    case "figure": {
      const { source, label } = subject.printed.evidence;
      return sourceLabel(source, { budget, names, language }) || wordingIn(label, language);
    }
    case "target":
      return titleOfTarget(subject.target, names);
  }
}

type Target = Extract<AgendaSubject, { kind: "target" }>["target"];

function titleOfTarget({ form, name }: Target, names: Names): string {
  return `${names.show(form.project)} · ${names.show(name)}`;
}
