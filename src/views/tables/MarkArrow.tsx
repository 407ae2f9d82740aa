import { tablesMessages } from "../../i18n/tables.ts";
import { useMessages } from "../parts/useMessages.ts";

/** The drawn pointer at what the address names, so that the mark does not rest on colour alone. */
export function MarkArrow() {
  const words = useMessages(tablesMessages);
  return (
    <span className="mark-arrow">
      <svg className="mark-arrow__shape" viewBox="0 0 10 12" aria-hidden="true" focusable="false">
        <path d="M0,0L10,6L0,12Z" />
      </svg>
      <span className="visually-hidden">{words.markHere}</span>
    </span>
  );
}
