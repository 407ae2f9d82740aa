/** What a claim may state; only columns that a claim of the section fills are shown. */
export const CLAIM_COLUMNS = ["amount", "count", "share", "change"] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];
