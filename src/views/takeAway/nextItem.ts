interface MenuKey {
  readonly key: string;
  /** The entry that has the focus; -1 for none. */
  readonly from: number;
  readonly names: readonly string[];
}

/** The entry of a menu that a key moves to, or null for a key that moves nowhere. Up and down go round. */
export function nextItem({ key, from, names }: MenuKey): number | null {
  const count = names.length;
  switch (key) {
    case "ArrowDown":
      return (from + 1) % count;
    case "ArrowUp":
      return (Math.max(from, 0) + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return itemNamed(key, from, names);
  }
}

/** The next entry in which a word begins with the letter: "c" finds "Data as CSV". */
function itemNamed(key: string, from: number, names: readonly string[]): number | null {
  if ([...key].length !== 1 || key.trim() === "") return null;
  const order = names.map((_, step) => (from + 1 + step) % names.length);
  const wanted = key.toLowerCase();
  const found = order.find((index) =>
    (names[index] ?? "").split(/[\s（(]+/).some((word) => word.toLowerCase().startsWith(wanted)),
  );
  return found ?? null;
}
