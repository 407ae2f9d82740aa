import type { Place } from "../state/place.ts";

type Look = Pick<Place, "theme" | "text" | "plain">;

/** Marks a page whose words need room, for the styles to heed, and fetches the styles that only some readers ask for. */
export function bringStyles(root: HTMLElement, { theme, text, plain }: Look): void {
  const isColumn = plain || text === "huge";
  const isLarge = isColumn || text === "largest";
  mark(root, { plain, column: isColumn, large: isLarge });
  // Where a style does not come, the page stands as it is.
  if (theme === "contrast") import("./styles/contrastHues.css").catch(() => null);
  if (isLarge) import("./styles/oneColumn.css").catch(() => null);
  if (plain) import("./styles/plain.css").catch(() => null);
}

function mark({ dataset }: HTMLElement, marks: Readonly<Record<string, boolean>>): void {
  for (const [name, isSet] of Object.entries(marks)) {
    if (isSet) dataset[name] = "";
    else delete dataset[name];
  }
}
