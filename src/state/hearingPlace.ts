/** What the hearing view shows: the list with an item in sight, or one item large. Numbers count from 1. */
export type HearingPlace =
  | { readonly kind: "list"; readonly number: number | null }
  | { readonly kind: "present"; readonly number: number };

const ITEM = /^(item|present)-([1-9]\d{0,3})$/;

/** Reads the item of an address: `present-2`, `item-2`. Anything else is the list. */
export function parseHearingPlace(item: string | null): HearingPlace {
  const [, kind, digits] = ITEM.exec(item ?? "") ?? [];
  if (kind === undefined) return { kind: "list", number: null };
  return { kind: kind === "present" ? "present" : "list", number: Number(digits) };
}

/** The item of an address; null for the list itself. */
export function printHearingPlace({ kind, number }: HearingPlace): string | null {
  if (number === null) return null;
  return kind === "present" ? `present-${number}` : `item-${number}`;
}
