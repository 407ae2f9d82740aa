import { useEffect } from "react";
import { type Agenda, type AgendaItem, parseAgendaText, printAgenda } from "../../budget/agenda.ts";
import { addItem, editItem, type ItemEdit, moveItem, removeItem } from "./hearingAgenda.ts";
import { parseAsides, printAsides } from "./hearingAsides.ts";
import { openShelf } from "./hearingShelf.ts";
import { agendaName, type Hearing, type HearingOf, useHearings } from "./hearings.ts";

const shelf = openShelf(() => localStorage);

/** The agenda of a budget, null until what is kept of it was read; follows what other windows do with it. */
export function useHearing({ id, title }: HearingOf): Hearing | null {
  useEffect(() => {
    const read = () => readHearing({ id, title });
    if (!useHearings.getState().byBudget.has(id)) read();
    const follow = (event: StorageEvent) => (event.key === agendaName(id) || event.key === null) && read();
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, [id, title]);
  return useHearings((state) => state.byBudget.get(id) ?? null);
}

/** Reads what is kept of a budget's agenda; what cannot be read is set aside, never thrown and never lost. */
export function readHearing({ id, title }: HearingOf): Hearing {
  const text = shelf.read(agendaName(id));
  const empty: Agenda = { budget: id, title, items: [] };
  const parsed = text === null ? null : parseAgendaText(text);
  const fits = parsed?.ok && parsed.value.budget === id;
  if (text !== null && !fits) return setAside(text, empty);
  return show(id, { agenda: fits ? parsed.value : empty });
}

export function addToAgenda(of: HearingOf, item: AgendaItem): void {
  change(of, (agenda) => addItem(agenda, item));
}

export function removeFromAgenda(of: HearingOf, key: string): void {
  change(of, (agenda) => removeItem(agenda, key), { undoable: true });
}

export function moveInAgenda(of: HearingOf, key: string, by: -1 | 1): void {
  change(of, (agenda) => moveItem(agenda, key, by));
}

export function editInAgenda(of: HearingOf, key: string, edit: ItemEdit): void {
  change(of, (agenda) => editItem(agenda, key, edit));
}

/** Puts the items of a file in the place of the agenda; the one before can be brought back. */
export function replaceAgenda(of: HearingOf, items: readonly AgendaItem[]): void {
  change(of, (agenda) => ({ ...agenda, items }), { undoable: true });
}

/** Brings back the agenda before an item was removed or a file opened. */
export function undoAgenda(of: HearingOf): void {
  const { before } = readHearing(of);
  if (before !== null) change(of, () => before);
}

/** Drops what was set aside, once the reader has it or does not want it. */
export function dropAsides({ id }: HearingOf): void {
  shelf.write(asidesName(id), printAsides([]));
  show(id, {});
}

/** What is kept is read before every change, so that two windows do not overwrite each other. */
function change(of: HearingOf, to: (agenda: Agenda) => Agenda, { undoable = false } = {}): void {
  const { agenda } = readHearing(of);
  const next = to(agenda);
  if (next === agenda) return;
  const kept = shelf.write(agendaName(of.id), printAgenda(next));
  show(of.id, { agenda: next, kept, before: undoable ? agenda : null });
}

function setAside(text: string, empty: Agenda): Hearing {
  const { budget: id } = empty;
  shelf.write(asidesName(id), printAsides([...asidesOf(id), text]));
  const kept = shelf.write(agendaName(id), printAgenda(empty));
  return show(id, { agenda: empty, kept, before: null });
}

function show(id: string, seen: Partial<Hearing>): Hearing {
  const { byBudget } = useHearings.getState();
  const known = byBudget.get(id) ?? {
    agenda: { budget: id, title: "", items: [] },
    kept: shelf.keeps(),
    before: null,
  };
  const hearing: Hearing = { ...known, ...seen, asides: asidesOf(id) };
  useHearings.setState({ byBudget: new Map(byBudget).set(id, hearing) });
  return hearing;
}

function asidesOf(id: string): readonly string[] {
  return parseAsides(shelf.read(asidesName(id)));
}

function asidesName(id: string): string {
  return `sunlit-budget-hearing-aside/${id}`;
}
