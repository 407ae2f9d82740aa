import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { isPacked } from "../../state/packedFiles.ts";
import { PackButton } from "./PackButton.tsx";
import { PackLicences } from "./PackLicences.tsx";
import { PackNote } from "./PackNote.tsx";
import "./pack.css";

/** On the site the button that makes the offline pack; in a pack what to know about it. */
export function PackLinks({ entry }: { readonly entry: CatalogueEntry }) {
  if (!isPacked()) return <PackButton entry={entry} />;
  return (
    <>
      <PackLicences />
      <PackNote />
    </>
  );
}
