import { BOOKLET, type Place, PREVIEW, parsePlace, printPlace, START, type View } from "../place.ts";

/** What can stand around and beside a picture on a foreign page, in the order in which addresses name it. */
export const SHOWN = ["title", "controls", "panel", "table", "source"] as const;
export type Shown = (typeof SHOWN)[number];

/** The parts of the overview that can stand alone; an embed address names them where other views name their item. */
export const OVERVIEW_PARTS = ["total", "checks", "functions", "change", "flows", "projects"] as const;
export type OverviewPart = (typeof OVERVIEW_PARTS)[number];

/** What an embed address says: the place, and what is shown of it. `#/BUDGET/VIEW/ITEM?basis=…&show=title,source` */
export interface EmbedSettings {
  readonly place: Place;
  readonly shown: readonly Shown[];
}

/** Stands in an address for showing nothing but the picture. */
const NOTHING = "none";

/** Reads the fragment of an embed address. Never throws: what is malformed falls back, and all is shown where nothing valid is asked for. */
export function parseEmbed(fragment: string): EmbedSettings {
  return { place: embeddable(parsePlace(fragment)), shown: parseShown(readShow(fragment)) };
}

/** Settings as the fragment of an address; `parseEmbed(printEmbed(settings))` are the settings. */
export function printEmbed({ place, shown }: EmbedSettings): string {
  const address = printPlace(place);
  if (shown.length === SHOWN.length) return address;
  const names = SHOWN.filter((name) => shown.includes(name));
  const show = `show=${names.length === 0 ? NOTHING : names.join(",")}`;
  return `${address}${address.includes("?") ? "&" : "?"}${show}`;
}

/** What cannot stand on a foreign page, beside the import page and an unpublished file: the deputy's own notes, and what is printed. */
const NOT_EMBEDDED: readonly View[] = ["hearing", BOOKLET];

/** Whether a place can be shown in a frame; the others are opened on the full site. */
export function isEmbeddable({ page, view, budget }: Place): boolean {
  return page === "budget" && budget !== PREVIEW && !NOT_EMBEDDED.includes(view);
}

/** The nearest place that can be shown in a frame. */
export function embeddable(place: Place): Place {
  if (isEmbeddable(place)) return place;
  const { page, view, item } = START;
  return { ...place, page, view, item, budget: place.budget === PREVIEW ? null : place.budget };
}

/** The part of the overview that a place names; null where it names another view or the whole overview. */
export function overviewPart({ view, item }: Place): OverviewPart | null {
  if (view !== "overview") return null;
  return OVERVIEW_PARTS.find((part) => part === item) ?? null;
}

function readShow(fragment: string): string | null {
  const [, query = ""] = fragment.split("?", 2);
  const pair = query.split("&").find((entry) => entry.startsWith("show="));
  return pair === undefined ? null : pair.slice("show=".length);
}

function parseShown(text: string | null): readonly Shown[] {
  if (text === NOTHING) return [];
  const names = (text ?? "").replace(/%2c/gi, ",").split(",");
  const shown = SHOWN.filter((name) => names.includes(name));
  return shown.length === 0 ? SHOWN : shown;
}
