import type { SourceId } from "../../budget/sourceId.ts";
import { unitName } from "../../budget/unitName.ts";
import { claimFigures } from "../../export/data/claimFigures.ts";
import { citeMessages } from "../../i18n/cite.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { findPrinted, type Place as PrintedPlace } from "../../model/findPrinted.ts";
import { changePlace } from "../../state/place.ts";
import { holderLabel } from "../parts/sourceLabel.ts";
import { pageAddress } from "./pageAddress.ts";
import { printCitation } from "./printCitation.ts";
import { columnTitle, lineName } from "./printedNames.ts";
import { pageOf, type Taken } from "./takenContext.ts";

/** The citation of a printed figure or target: its table, row, column, page and text, with the address of its cell. */
export function citeSource(id: SourceId, taken: Omit<Taken, "address">): string {
  const { reading, place } = taken;
  const printed = findPrinted(reading.budget, id);
  const address = pageAddress(changePlace(place, { view: "tables", item: id }), reading.budget.id);
  const parts = printed === null ? [] : partsOf(printed, id, taken);
  const page = printed === null ? null : pageOf(printed);
  return printCitation({ taken, parts, page, address });
}

function partsOf(printed: PrintedPlace, id: SourceId, taken: Omit<Taken, "address">): readonly string[] {
  const { language } = taken.place;
  const words = messagesIn(citeMessages, language);
  switch (printed.kind) {
    case "cell":
      return cellParts(printed, taken);
    case "funding": {
      const { form, funding } = printed;
      return [
        words.form(form.project),
        funding.label,
        funding.text.trim() === "" ? words.blank : words.printed(funding.text, unitName(form.unit, language)),
      ];
    }
    case "target": {
      const { form, indicator, target } = printed;
      const named = target ?? indicator.period;
      return [words.form(form.project), ...(named ? [named.name, words.printed(named.value, "")] : [])];
    }
    case "claim":
      return claimParts(printed, id, taken);
  }
}

function cellParts(
  { table, cell }: Extract<PrintedPlace, { kind: "cell" }>,
  { reading, place }: Omit<Taken, "address">,
): readonly string[] {
  const { budget, names } = reading;
  const { language } = place;
  const words = messagesIn(citeMessages, language);
  const unit = cell.figure === null ? "" : unitName(table.unit, language);
  const text = cell.text.trim();
  return [
    words.table(holderLabel(table.id, { budget, names, language }), table.title),
    words.row(cell.row, lineName(table, cell)),
    words.column(cell.column, columnTitle(table, cell.column)),
    text === "" ? words.blank : words.printed(text, unit),
  ];
}

function claimParts(
  { claim, section }: Extract<PrintedPlace, { kind: "claim" }>,
  id: SourceId,
  { place }: Omit<Taken, "address">,
): readonly string[] {
  const words = messagesIn(citeMessages, place.language);
  const stated = claimFigures(claim).find((figure) => figure.id === id);
  return [
    words.section(claim.section, section?.title ?? ""),
    ...(stated ? [words.printed(stated.text.trim(), stated.unit)] : []),
  ];
}
