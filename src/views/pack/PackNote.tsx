import { packMessages } from "../../i18n/pack.ts";
import { useMessages } from "../parts/useMessages.ts";

/** In an offline pack: what to know about a file that is a site of its own. */
export function PackNote() {
  const words = useMessages(packMessages);
  return (
    <span className="pack-note">
      {words.note} {words.notes}
    </span>
  );
}
