import { create } from "zustand";
import type { Agenda } from "../../budget/agenda.ts";

/** A budget's agenda on this machine. */
export interface Hearing {
  readonly agenda: Agenda;
  /** False where the browser keeps nothing: the agenda is gone when the page is left. */
  readonly kept: boolean;
  /** Kept texts that are no agenda of this budget: set aside as they were found, for the reader to download or drop. */
  readonly asides: readonly string[];
  /** The agenda before an item was removed or a file opened. */
  readonly before: Agenda | null;
}

/** Which budget's agenda is meant; the title goes into its file. */
export interface HearingOf {
  readonly id: string;
  readonly title: string;
}

interface Hearings {
  readonly byBudget: ReadonlyMap<string, Hearing>;
}

/** The agendas that were read in this window. Kept apart from what reads them: most readers have none. */
export const useHearings = create<Hearings>()(() => ({ byBudget: new Map() }));

/** The name that a budget's agenda is kept under in the browser. */
export function agendaName(id: string): string {
  return `sunlit-budget-hearing/${id}`;
}
