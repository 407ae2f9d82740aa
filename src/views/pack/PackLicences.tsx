import { frameMessages } from "../../i18n/frame.ts";
import { packedLicences } from "../../state/packedFiles.ts";
import { useMessages } from "../parts/useMessages.ts";
import { downloadFile } from "../takeAway/downloadFile.ts";

/** Hands out the licences of the software inside the pack, which has no files beside it to link to. */
export function PackLicences() {
  const words = useMessages(frameMessages);
  const take = () =>
    downloadFile({ name: "licences.txt", type: "text/plain", bytes: packedLicences(document) });
  return (
    <button type="button" onClick={take}>
      {words.footerLicences}
    </button>
  );
}
