/** With the money carried over from last year, or the current year's budget alone. */
export const BASES = ["with-carry-over", "current-year"] as const;
export type Basis = (typeof BASES)[number];
