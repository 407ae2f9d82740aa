/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** 0 to `below` − 1. */
  readonly int: (below: number) => number;
  /** One of a list, or undefined where it is empty. */
  readonly pick: <T>(list: readonly T[]) => T | undefined;
}

/** Mulberry32: small, fast and good enough to choose cells by. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return { int, pick: (list) => list[int(list.length)] };
}
