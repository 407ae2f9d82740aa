import type { Budget } from "../../budget/budget.ts";
import { amountOf } from "../../budget/figure.ts";
import type { Wording } from "../finding.ts";
import type { AgendaSubject } from "./agendaSubject.ts";
import type { PrintedHere, PrintedKind } from "./printedAt.ts";
import { questionOfFinding } from "./questionOfFinding.ts";
import { questionOfTarget } from "./questionOfTarget.ts";
import { sayLabel, sayPrinted } from "./sayPrinted.ts";

/** A question in neutral words, in both languages: it says what is printed and asks, and does not judge. */
export function draftQuestion(budget: Budget, subject: AgendaSubject): Wording {
  switch (subject.kind) {
    case "finding":
      return questionOfFinding(budget, subject.finding);
    case "figure":
      return questionOfFigure(subject.printed);
    case "target":
      return questionOfTarget(subject.target);
  }
}

function questionOfFigure(printed: PrintedHere): Wording {
  const label = sayLabel(printed.evidence.label);
  const value = sayPrinted(printed);
  const amount = printed.figure && amountOf(printed.figure);
  if (printed.figure !== null && amount === null)
    return {
      zh: `${label.zh}一格没有印数字，请说明是没有这笔钱，还是没有公开？`,
      en: `${label.en} prints no figure. Is there no such money, or is it not disclosed?`,
    };
  const ask = amount?.isZero() ? ZERO_ASK : ASKS[printed.kind];
  return {
    zh: `${label.zh}印作${printed.kind === "words" ? "" : " "}${value.zh}，${ask.zh}`,
    en: `${label.en} is printed as ${value.en}. ${ask.en}`,
  };
}

const ZERO_ASK: Wording = { zh: "请说明是否没有这一项？", en: "Is there none?" };

const ASKS: Readonly<Record<PrintedKind, Wording>> = {
  money: {
    zh: "请说明是怎样得出的，用在哪里？",
    en: "How was it arrived at, and what is it for?",
  },
  change: { zh: "请说明变动的主要原因？", en: "What are the main reasons for the change?" },
  percent: { zh: "请说明按哪个口径计算？", en: "On which basis was it computed?" },
  count: { zh: "请说明按哪个口径统计？", en: "How was it counted?" },
  words: { zh: "请作出说明？", en: "Can this be explained?" },
};
