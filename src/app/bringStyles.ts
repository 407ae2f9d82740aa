import type { Place } from "../state/place.ts";

/** Fetches the styles that only some readers ask for. Where they do not come, the page stands as it is. */
export function bringStyles({ theme, text, plain }: Pick<Place, "theme" | "text" | "plain">): void {
  if (theme === "contrast") import("./styles/contrastHues.css").catch(() => null);
  if (plain || text === "huge") import("./styles/oneColumn.css").catch(() => null);
  if (plain) import("./styles/plain.css").catch(() => null);
}
