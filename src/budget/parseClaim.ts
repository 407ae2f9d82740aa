import type { Claim, Printed, PrintedCount, PrintedPercent, StatedChange, StatedReason } from "./budget.ts";
import { type Figure, parseFigure } from "./figure.ts";
import type { Unit } from "./money.ts";
import { describeFound } from "./problem.ts";
import type { Report } from "./report.ts";
import type { FileClaim } from "./schema.ts";
import { claimPlaceId } from "./sourceId.ts";

/** A figure that the narrative states, typed: its amount, share, change, reason and counts, each with its own address. */
export function parseClaim(file: FileClaim, at: Report): Claim {
  const printer = printerOf(file, at);
  return {
    id: file.id,
    section: file.section,
    page: file.page,
    subject: file.subject,
    item: file.item ?? null,
    of: file.of ?? null,
    asOf: file.asOf ?? null,
    none: file.none ?? false,
    amount: file.amount ? printer.money("amount", file.amount) : null,
    count: file.count ? printer.count("count", file.count) : null,
    share: file.share === undefined ? null : printer.percent("share", file.share),
    change: file.change ? changeOf(file.change, printer) : null,
    reason: file.reason ? reasonOf(file.reason, printer) : null,
    lists: file.lists ?? [],
  };
}

interface Printer {
  readonly money: (part: string, value: { readonly text: string; readonly unit: Unit }) => Printed;
  readonly count: (part: string, value: { readonly text: string; readonly unit: string }) => PrintedCount;
  readonly percent: (part: string, text: string) => PrintedPercent;
}

function printerOf(file: FileClaim, { place, report }: Report): Printer {
  const read = (part: string, text: string): Figure => {
    const figure = parseFigure(text);
    if (figure === null || figure.kind === "blank") {
      report({
        kind: "not-an-amount",
        place: `${place}.${part}`,
        expected: "1234.56",
        found: describeFound(text),
      });
    }
    return figure ?? { kind: "blank" };
  };
  const base = (part: string, text: string) => ({
    id: claimPlaceId(file.id, part),
    text,
    figure: read(part, text),
    page: file.page,
  });
  return {
    money: (part, { text, unit }) => ({ ...base(part, text), unit }),
    count: (part, { text, unit }) => ({ ...base(part, text), unit }),
    percent: (part, text) => base(part, text),
  };
}

function changeOf(change: NonNullable<FileClaim["change"]>, printer: Printer): StatedChange {
  return {
    direction: change.direction,
    amountWord: change.amountWord ?? null,
    amount: change.amount ? printer.money("change", change.amount) : null,
    percentWord: change.percentWord ?? null,
    percent: change.percent === undefined ? null : printer.percent("percent", change.percent),
  };
}

function reasonOf(reason: NonNullable<FileClaim["reason"]>, printer: Printer): StatedReason {
  const figures = reason.figures.map(({ item, year, amount }, index) => ({
    item,
    year,
    amount: printer.money(`reason${index + 1}`, amount),
  }));
  return { text: reason.text, figures };
}
