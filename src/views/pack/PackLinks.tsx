import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { isPacked } from "../../state/packedFiles.ts";
import { PackButton } from "./PackButton.tsx";
import { PackedData } from "./PackedData.tsx";
import "./pack.css";

/** On the site the button that makes the offline pack; in a pack the data and what to know about it. */
export function PackLinks({ entry }: { readonly entry: CatalogueEntry }) {
  return isPacked() ? <PackedData entry={entry} /> : <PackButton entry={entry} />;
}
