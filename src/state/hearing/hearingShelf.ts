/** Texts kept under names on the reader's machine, or for this visit only where the browser does not keep them. */
export interface Shelf {
  /** null where nothing is kept under the name. */
  readonly read: (name: string) => string | null;
  /** Whether the browser keeps the text beyond this visit; if not, it is still there until the page is left. */
  readonly write: (name: string, text: string) => boolean;
  /** Whether the browser would keep a short text beyond this visit. */
  readonly keeps: () => boolean;
}

type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const PROBE = "sunlit-budget-probe";

/**
 * The one module that touches localStorage. The storage is asked for at every access: merely naming it throws where a browser
 * forbids it (a foreign frame, blocked cookies), and writing throws where it is full.
 */
export function openShelf(storage: () => Kept): Shelf {
  const memory = new Map<string, string>();
  return {
    read: (name) => memory.get(name) ?? attempt(() => storage().getItem(name)) ?? null,
    write: (name, text) => {
      const kept = attempt(() => keep(storage(), name, text)) ?? false;
      if (kept) memory.delete(name);
      else memory.set(name, text);
      return kept;
    },
    keeps: () => attempt(() => probe(storage())) ?? false,
  };
}

function probe(storage: Kept): boolean {
  const kept = keep(storage, PROBE, "1");
  storage.removeItem(PROBE);
  return kept;
}

/** Some browsers refuse in silence, so what was written is read again. */
function keep(storage: Kept, name: string, text: string): boolean {
  storage.setItem(name, text);
  return storage.getItem(name) === text;
}

function attempt<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}
