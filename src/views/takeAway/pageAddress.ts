import { type Place, PREVIEW, printPlace, USUAL_LOOK } from "../../state/place.ts";

/**
 * The full address of a place, fit to be cited: it names the budget even where it is the site's default one (defaults change,
 * citations stay) and leaves out how the page looks. From a file only the file's own name is told, not where it lies.
 */
export function pageAddress(place: Place, budget: string): string {
  const named = place.budget === PREVIEW ? PREVIEW : budget;
  const fragment = printPlace({ ...place, budget: named, ...USUAL_LOOK });
  const { protocol, href } = window.location;
  const page = href.replace(/[#?].*$/s, "");
  return (protocol === "file:" ? (page.split("/").pop() ?? "") : page) + fragment;
}
