import { LANGUAGES } from "../../src/budget/language.ts";
import { VIEWS } from "../../src/state/place.ts";

/** Every view in every language, as what follows the # of the address. */
export const VIEW_PLACES = LANGUAGES.flatMap((language) =>
  VIEWS.map((view) => (language === "zh-CN" ? `/-/${view}` : `/-/${view}?lang=${language}`)),
);

/** Adds a setting to a place: `withSetting("/-/flows?lang=en", "theme=dark")`. */
export function withSetting(place: string, setting: string): string {
  return `${place}${place.includes("?") ? "&" : "?"}${setting}`;
}
