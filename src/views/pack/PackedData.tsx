import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { packMessages } from "../../i18n/pack.ts";
import { readSiteFile } from "../../state/siteFiles.ts";
import { downloadText } from "../hearing/downloadText.ts";
import { useMessages } from "../parts/useMessages.ts";

/** In an offline pack: the budget's data as a file, and what to know about a pack. */
export function PackedData({ entry }: { readonly entry: CatalogueEntry }) {
  const words = useMessages(packMessages);
  const { file } = entry;
  const save = async () => downloadText(file, await readSiteFile(file, new AbortController().signal));
  return (
    <>
      <button type="button" className="footer__print" onClick={() => void save()}>
        {words.data}
      </button>
      <span className="pack-note">
        {words.note} {words.notes}
      </span>
    </>
  );
}
