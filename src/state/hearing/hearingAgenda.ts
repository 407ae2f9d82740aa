import { type Agenda, type AgendaItem, agendaKey, MOST_ITEMS } from "../../budget/agenda.ts";

/** What a deputy may write into an item. */
export type ItemEdit = Partial<Pick<AgendaItem, "question" | "edited" | "notes">>;

/** The item at the end of the agenda; nothing changes where it is there already or the agenda is full. */
export function addItem(agenda: Agenda, item: AgendaItem): Agenda {
  if (agenda.items.length >= MOST_ITEMS || findItem(agenda, agendaKey(item)) !== null) return agenda;
  return { ...agenda, items: [...agenda.items, item] };
}

export function removeItem(agenda: Agenda, key: string): Agenda {
  return { ...agenda, items: agenda.items.filter((item) => agendaKey(item) !== key) };
}

export function editItem(agenda: Agenda, key: string, edit: ItemEdit): Agenda {
  const items = agenda.items.map((item) => (agendaKey(item) === key ? { ...item, ...edit } : item));
  return { ...agenda, items };
}

/** The item one place earlier (-1) or later (1); it stays where there is no such place. */
export function moveItem(agenda: Agenda, key: string, by: -1 | 1): Agenda {
  const from = agenda.items.findIndex((item) => agendaKey(item) === key);
  const [moved, passed] = [agenda.items[from], agenda.items[from + by]];
  if (moved === undefined || passed === undefined) return agenda;
  const items = [...agenda.items];
  items[from] = passed;
  items[from + by] = moved;
  return { ...agenda, items };
}

/** The place of an item in the agenda, counted from 1; null where it is not in it. */
export function findItem(agenda: Agenda, key: string): number | null {
  const index = agenda.items.findIndex((item) => agendaKey(item) === key);
  return index < 0 ? null : index + 1;
}
