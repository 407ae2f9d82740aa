import type { Catalogue } from "../../budget/catalogue.ts";
import { SiteFrame } from "../../views/frame/SiteFrame.tsx";
import { NotPacked } from "../../views/pack/NotPacked.tsx";

/** Takes the place of the import page in an offline pack, which leaves the reader of files out. */
export function ImportPage() {
  return (
    <SiteFrame catalogue={null} entry={null}>
      <NotPacked />
    </SiteFrame>
  );
}

/** Takes the place of the preview in an offline pack. */
export function PreviewPage(_: { readonly catalogue: Catalogue | null }) {
  return <ImportPage />;
}
