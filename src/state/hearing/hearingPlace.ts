import { AGENDA_KINDS } from "../../budget/agenda.ts";

/** What the hearing view shows: the list, with one item in sight where `key` names it, or the item of a number, from 1, large. */
export type HearingPlace =
  | { readonly kind: "list"; readonly key: string | null }
  | { readonly kind: "present"; readonly number: number };

const PRESENT = /^present-([1-9]\d{0,3})$/;

/** Reads the item of an address: `present-2`, `finding~r35-t3`. Anything else is the list. */
export function parseHearingPlace(item: string | null): HearingPlace {
  const [, digits] = PRESENT.exec(item ?? "") ?? [];
  if (digits !== undefined) return { kind: "present", number: Number(digits) };
  const named = item !== null && AGENDA_KINDS.some((kind) => item.startsWith(`${kind}~`));
  return { kind: "list", key: named ? item : null };
}

/** The item of an address; null for the list itself. */
export function printHearingPlace(place: HearingPlace): string | null {
  return place.kind === "present" ? `present-${place.number}` : place.key;
}
