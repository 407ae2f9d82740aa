import type { TakenFile } from "../../export/takenFile.ts";

/** The forms in which a picture, a table or the whole budget can be taken away, in the order of the menu. */
export const TAKEN_KINDS = ["svg", "png", "png-print", "png-dark", "csv", "xlsx", "json", "package"] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];

/** One entry of the menu: a file that is made when it is asked for (its code is loaded only then), or a citation to copy. */
export type TakeAwayEntry =
  | { readonly kind: TakenKind; readonly make: () => Promise<TakenFile> }
  | { readonly kind: "cite"; readonly make: () => Promise<string> };
