import { useMemo } from "react";
import type { HearingOf } from "../../state/hearing/hearings.ts";
import { PREVIEW } from "../../state/place.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";

/** Whose agenda is meant: what is noted on a file that is not published stays apart from the published budget's agenda. */
export function useHearingOf(): HearingOf {
  const { budget } = useReadingBudget();
  const previewed = usePlace().budget === PREVIEW;
  const id = previewed ? `${PREVIEW}-${budget.id}` : budget.id;
  return useMemo(() => ({ id, title: budget.title }), [id, budget]);
}
