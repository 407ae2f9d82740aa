import type { Unit } from "../../budget/money.ts";
import { unitName } from "../../budget/unitName.ts";
import type { LegendEntry } from "../../export/picture/layoutLegend.ts";
import type { PictureWords } from "../../export/picture/printPicture.ts";
import { commonMessages } from "../../i18n/common.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { pictureMessages } from "../../i18n/picture.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { holderLabel } from "../parts/sourceLabel.ts";
import type { Picture, PictureSubject } from "./pictureSubject.ts";

/** What a picture itself knows of what is to be said around it. */
interface Drawn {
  readonly picture: Picture;
  readonly unit: Unit;
  /** What is selected, in the reader's language; null for the whole. */
  readonly selected: string | null;
  /** Whether the two bases differ, so that the file has to say which it shows. */
  readonly hasBases: boolean;
  readonly legend: readonly LegendEntry[];
  /** The tables, forms and claims that the figures stand in. */
  readonly holders: readonly string[];
  /** The drawn parts, and those that cannot be drawn, each with its figure. */
  readonly listed: readonly string[];
  readonly undrawn: readonly string[];
}

/** All that is said around a picture, in the reader's language. */
export function pictureWords(subject: PictureSubject, drawn: Drawn): PictureWords {
  const { reading, place } = subject;
  const { language } = place;
  const words = messagesIn(pictureMessages, language);
  const common = messagesIn(commonMessages, language);
  const { budget, names } = reading;
  const head = words.head(names.show(budget.body.name), budget.year);
  const title = words[drawn.picture];
  const basis = place.basis === "current-year" ? common.basisCurrent : common.basisWith;
  const about = [
    drawn.selected === null ? "" : words.selected(drawn.selected),
    drawn.hasBases ? words.basis(basis) : "",
    words.unit(unitName(drawn.unit, language)),
  ]
    .filter((text) => text !== "")
    .join(words.join);
  return {
    language,
    head,
    title,
    about: [about],
    legend: drawn.legend,
    notes: notesOf(subject, drawn),
    description: words.described(`${title} · ${head}`, about, drawn.listed.join(common.listSeparator)),
  };
}

function notesOf(subject: PictureSubject, { holders, undrawn }: Drawn): readonly string[] {
  const { reading, place, on, address } = subject;
  const { language } = place;
  const { budget, names, review } = reading;
  const words = messagesIn(pictureMessages, language);
  const common = messagesIn(commonMessages, language);
  const label = (holder: string) => holderLabel(holder, { budget, names, language });
  const outside = review.agreement.outside.map(({ table, finding }) => {
    const reason = review.findings.find(({ id }) => id === finding);
    return words.outside(label(table), reason ? wordingIn(reason.title, language) : common.differs);
  });
  return [
    ...(undrawn.length === 0 ? [] : [words.undrawn(undrawn.join(common.listSeparator))]),
    words.source(budget.provenance.source.title, holders.map(label).join(common.listSeparator)),
    ...outside,
    words.made(common.siteName, on),
    words.address(address),
  ];
}
