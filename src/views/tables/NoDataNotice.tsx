import { tablesMessages } from "../../i18n/tables.ts";
import { useMessages } from "../parts/useMessages.ts";

/** Says that the document prints that a table has no data, and what that means. */
export function NoDataNotice() {
  const words = useMessages(tablesMessages);
  return (
    <div className="sheet-notice sheet-notice--no-data">
      <p className="sheet-notice__title">{words.noDataTitle}</p>
      <p>{words.noDataText}</p>
    </div>
  );
}
