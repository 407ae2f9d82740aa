import { BASES, type Basis } from "../budget/basis.ts";
import { LANGUAGES, type Language } from "../budget/language.ts";

/** The views of a budget, in the order of the site's navigation. */
export const VIEWS = [
  "overview",
  "functions",
  "flows",
  "projects",
  "review",
  "hearing",
  "tables",
  "department",
  "terms",
] as const;

/** The view that the navigation leaves out: the whole budget on paper. The foot of every page leads to it. */
export const BOOKLET = "booklet";
export type View = (typeof VIEWS)[number] | typeof BOOKLET;
const ALL_VIEWS: readonly View[] = [...VIEWS, BOOKLET];

/** Pages apart from all budgets: the one that reads a published file, and the statement on accessibility. */
export const PAGES_APART = ["import", "accessibility"] as const;
export type PageApart = (typeof PAGES_APART)[number];

/** What the site shows. A page apart has its name in the address where a budget's id stands: `#/import`. */
export const PAGES = ["budget", ...PAGES_APART] as const;
export type Page = (typeof PAGES)[number];

/** What stands in an address where a budget's id does: `-` for the default budget, this for the file that was read. */
export const PREVIEW = "preview";

export const THEMES = ["auto", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

/** From the reader's own size to twice that. */
export const TEXT_SIZES = ["standard", "large", "largest", "huge"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Everywhere a reader can be. Printed as `#/BUDGET/VIEW/ITEM?basis=…&lang=…&theme=…&text=…&plain=1`, defaults left out. */
export interface Place {
  /** On a page apart (`#/import`) there is no budget, view or item: they are those of START. */
  readonly page: Page;
  /** null: the site's default budget; PREVIEW: the file that was read on the import page. */
  readonly budget: string | null;
  readonly view: View;
  /** What is selected in the view: an account code, a flow, a project, a printed cell. */
  readonly item: string | null;
  readonly basis: Basis;
  readonly language: Language;
  readonly theme: Theme;
  readonly text: TextSize;
  /** The plain version (朴素版): one column of sentences and tables, without pictures. */
  readonly plain: boolean;
}

export const START: Place = {
  page: "budget",
  budget: null,
  view: "overview",
  item: null,
  basis: "with-carry-over",
  language: "zh-CN",
  theme: "auto",
  text: "standard",
  plain: false,
};

/** How a page looks where nobody has chosen: addresses that are given to others say nothing of a reader's own wishes. */
export const USUAL_LOOK = { theme: START.theme, text: START.text, plain: START.plain } as const;

/** Longer parts of an address are none of ours. */
const LONGEST_PART = 200;

/** Half of a surrogate pair: no address can print it again. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** Reads the fragment of an address. Never throws: what is malformed falls back to the nearest valid place. */
export function parsePlace(fragment: string): Place {
  const [path = "", query = ""] = fragment.replace(/^#/, "").split("?", 2);
  const [budget, view, ...rest] = path.replace(/^\//, "").split("/").map(decodePart);
  const settings = new Map(query.split("&").map((pair): [string, string] => splitPair(pair)));
  const item = rest.filter((part) => part !== null && part !== "").join("/");
  const isBudget = budget !== undefined && budget !== null && /^[a-z0-9][a-z0-9-]{0,99}$/.test(budget);
  const reading: Pick<Place, "page" | "budget" | "view" | "item"> = {
    page: "budget",
    budget: isBudget ? budget : null,
    view: oneOf(ALL_VIEWS, view) ?? START.view,
    item: item === "" || oneOf(ALL_VIEWS, view) === null ? null : item,
  };
  const apart = oneOf(PAGES_APART, budget);
  return {
    ...(apart === null ? reading : placeApart(apart)),
    basis: oneOf(BASES, settings.get("basis")) ?? START.basis,
    language: oneOf(LANGUAGES, settings.get("lang")) ?? START.language,
    theme: oneOf(THEMES, settings.get("theme")) ?? START.theme,
    text: oneOf(TEXT_SIZES, settings.get("text")) ?? START.text,
    plain: settings.get("plain") === "1",
  };
}

function placeApart(page: PageApart) {
  return { page, budget: START.budget, view: START.view, item: START.item };
}

/** A place as the fragment of an address, fit for an href; `parsePlace(printPlace(place))` is the place. */
export function printPlace(place: Place): string {
  const path = pathOf(place).map(encodeURIComponent).join("/");
  const settings: readonly (readonly [string, string, string])[] = [
    ["basis", place.basis, START.basis],
    ["lang", place.language, START.language],
    ["theme", place.theme, START.theme],
    ["text", place.text, START.text],
    ["plain", place.plain ? "1" : "", ""],
  ];
  const query = settings
    .filter(([, value, usual]) => value !== usual)
    .map(([name, value]) => `${name}=${value}`);
  return `#/${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

function pathOf({ page, budget, view, item }: Place): readonly string[] {
  if (page !== "budget") return [page];
  return [budget ?? "-", view, ...(item === null ? [] : [item])];
}

/**
 * A change of place: what is not named stays, but another view or budget begins without a selected item, and naming a view or
 * a budget leaves a page apart.
 */
export type PlaceChange = Partial<Place>;

export function changePlace(place: Place, change: PlaceChange): Place {
  const apart = oneOf(PAGES_APART, change.page);
  if (apart !== null) return { ...place, ...change, ...placeApart(apart) };
  if (place.page !== "budget" && (change.view !== undefined || change.budget !== undefined))
    return { ...place, page: "budget", ...change };
  const leaves =
    (change.view !== undefined && change.view !== place.view) ||
    (change.budget !== undefined && change.budget !== place.budget);
  return { ...place, ...(leaves ? { item: null } : {}), ...change };
}

function oneOf<T extends string>(list: readonly T[], text: string | null | undefined): T | null {
  return list.find((entry) => entry === text) ?? null;
}

function decodePart(part: string): string | null {
  if (part.length > LONGEST_PART * 9) return null;
  try {
    const text = decodeURIComponent(part);
    return text.length > LONGEST_PART || HALF_CHARACTER.test(text) ? null : text;
  } catch {
    return null;
  }
}

function splitPair(pair: string): [string, string] {
  const [name = "", value = ""] = pair.split("=", 2);
  return [name, value];
}
