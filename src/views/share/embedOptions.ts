import type { Basis } from "../../budget/basis.ts";
import type { Language } from "../../budget/language.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { embedMessages } from "../../i18n/embed.ts";
import { frameMessages } from "../../i18n/frame.ts";
import {
  type EmbedSettings,
  isEmbeddable,
  OVERVIEW_PARTS,
  overviewPart,
  SHOWN,
  type Shown,
} from "../../state/embed/embedSettings.ts";
import type { SnippetKind } from "../../state/embed/embedSnippet.ts";
import { type Place, START, type Theme, VIEWS, type View } from "../../state/place.ts";

/** A picture that can be put on another page: what the reader sees, a whole view, or a part of the overview. */
export interface EmbedPicture {
  readonly key: string;
  readonly group: "here" | "views" | "parts";
  readonly view: View;
  readonly item: string | null;
}

/** What the editor has chosen. */
export interface EmbedOptions {
  /** The key of an EmbedPicture. */
  readonly picture: string;
  readonly basis: Basis;
  readonly language: Language;
  readonly theme: Theme;
  /** The width of the column, in px, as typed. */
  readonly width: string;
  readonly fill: boolean;
  /** In px, as typed; null while it is measured. */
  readonly height: string | null;
  readonly shown: readonly Shown[];
  readonly kind: SnippetKind;
}

export const NARROWEST = 240;
export const WIDEST = 1600;
const USUAL_WIDTH = 640;

/** What is chosen when the dialog opens: what the reader sees, as it is. */
export function startOptions({ basis, language, theme }: Place): EmbedOptions {
  return {
    picture: "here",
    basis,
    language,
    theme,
    width: String(USUAL_WIDTH),
    fill: true,
    height: null,
    shown: SHOWN,
    kind: "plain",
  };
}

/** All pictures that can be chosen; what the reader sees comes first. */
export function listPictures(place: Place): readonly EmbedPicture[] {
  const views = VIEWS.filter((view) => isEmbeddable({ ...START, view }));
  return [
    { key: "here", group: "here", view: place.view, item: place.item },
    ...views.map((view) => ({ key: view, group: "views", view, item: null }) as const),
    ...OVERVIEW_PARTS.map(
      (part) => ({ key: `overview-${part}`, group: "parts", view: "overview", item: part }) as const,
    ),
  ];
}

/** The name of a picture in a language. */
export function pictureName({ view, item }: Pick<EmbedPicture, "view" | "item">, language: Language): string {
  const part = overviewPart({ ...START, view, item });
  if (part !== null) return messagesIn(embedMessages, language).parts[part];
  return messagesIn(frameMessages, language).views[view];
}

/** The chosen picture; the first where the key names none. */
export function chosenPicture(options: EmbedOptions, place: Place): EmbedPicture {
  const [here, ...others] = listPictures(place);
  const found = others.find(({ key }) => key === options.picture);
  return found ?? here ?? { key: "here", group: "here", view: START.view, item: START.item };
}

/** What the embed address says for the choices. */
export function embedSettingsOf(options: EmbedOptions, place: Place): EmbedSettings {
  const { view, item } = chosenPicture(options, place);
  const { basis, language, theme, shown } = options;
  return { place: { ...place, view, item, basis, language, theme }, shown };
}

/** A typed number of px, brought into bounds; the usual one where none was typed. */
export function typedWidth(text: string): number {
  const typed = Number.parseInt(text, 10);
  if (!Number.isFinite(typed)) return USUAL_WIDTH;
  return Math.min(WIDEST, Math.max(NARROWEST, typed));
}
