import { useMemo } from "react";
import { useHearing } from "../../state/hearing/hearingStore.ts";
import type { Hearing, HearingOf } from "../../state/hearing/hearings.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { type AgendaEntry, buildEntries } from "./agendaEntries.ts";
import { useHearingOf } from "./useHearingOf.ts";

interface ReadAgenda {
  readonly of: HearingOf;
  /** null until what is kept was read. */
  readonly hearing: Hearing | null;
  readonly entries: readonly AgendaEntry[];
}

/** The agenda of the budget that is read. */
export function useAgenda(): ReadAgenda {
  const { budget, review, names } = useReadingBudget();
  const language = useLanguage();
  const of = useHearingOf();
  const hearing = useHearing(of);
  const agenda = hearing?.agenda ?? null;
  const entries = useMemo(
    () => (agenda ? buildEntries(agenda, { budget, review, names, language }) : []),
    [agenda, budget, review, names, language],
  );
  return { of, hearing, entries };
}
