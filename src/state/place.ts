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
export type View = (typeof VIEWS)[number];

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ["standard", "large", "largest"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Everywhere a reader can be. Printed as `#/BUDGET/VIEW/ITEM?basis=…&lang=…&theme=…&text=…`, defaults left out. */
export interface Place {
  /** null: the site's default budget. */
  readonly budget: string | null;
  readonly view: View;
  /** What is selected in the view: an account code, a flow, a project, a printed cell. */
  readonly item: string | null;
  readonly basis: Basis;
  readonly language: Language;
  readonly theme: Theme;
  readonly text: TextSize;
}

export const START: Place = {
  budget: null,
  view: "overview",
  item: null,
  basis: "with-carry-over",
  language: "zh-CN",
  theme: "auto",
  text: "standard",
};

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
  return {
    budget:
      budget !== undefined && budget !== null && /^[a-z0-9][a-z0-9-]{0,99}$/.test(budget) ? budget : null,
    view: oneOf(VIEWS, view) ?? START.view,
    item: item === "" || oneOf(VIEWS, view) === null ? null : item,
    basis: oneOf(BASES, settings.get("basis")) ?? START.basis,
    language: oneOf(LANGUAGES, settings.get("lang")) ?? START.language,
    theme: oneOf(THEMES, settings.get("theme")) ?? START.theme,
    text: oneOf(TEXT_SIZES, settings.get("text")) ?? START.text,
  };
}

/** A place as the fragment of an address, fit for an href; `parsePlace(printPlace(place))` is the place. */
export function printPlace(place: Place): string {
  const parts = [place.budget ?? "-", place.view, ...(place.item === null ? [] : [place.item])];
  const path = parts.map(encodeURIComponent).join("/");
  const settings: readonly (readonly [string, string, string])[] = [
    ["basis", place.basis, START.basis],
    ["lang", place.language, START.language],
    ["theme", place.theme, START.theme],
    ["text", place.text, START.text],
  ];
  const query = settings
    .filter(([, value, usual]) => value !== usual)
    .map(([name, value]) => `${name}=${value}`);
  return `#/${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** A change of place: what is not named stays, but another view or budget begins without a selected item. */
export type PlaceChange = Partial<Place>;

export function changePlace(place: Place, change: PlaceChange): Place {
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
