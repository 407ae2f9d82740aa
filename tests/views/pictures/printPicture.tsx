import type { ReactElement } from "react";
import type { Budget } from "../../../src/budget/budget.ts";
import type { PlaceChange } from "../../../src/state/place.ts";
import {
  type ReadingBudget,
  ReadingBudgetContext,
  useReadingBudget,
} from "../../../src/views/parts/readingBudget.ts";
import { renderSvg } from "../../markupSnapshot.tsx";
import { renderAt } from "../renderAt.tsx";

interface At {
  readonly budget: Budget;
  readonly place: PlaceChange;
}

/** A picture's markup, one element a line, as a reader of a budget sees it at a place. */
export function printPicture(picture: ReactElement, at: At): string {
  const seen: ReadingBudget[] = [];
  renderAt(<Reader onRead={(reading) => seen.push(reading)} />, at);
  const [reading = null] = seen;
  return renderSvg(<ReadingBudgetContext.Provider value={reading}>{picture}</ReadingBudgetContext.Provider>);
}

/** Hands on what a view at the place would read, and shows nothing. */
function Reader({ onRead }: { readonly onRead: (reading: ReadingBudget) => void }) {
  onRead(useReadingBudget());
  return null;
}
