import type { Unit } from "../../budget/money.ts";
import { unitName } from "../../budget/unitName.ts";
import { commonMessages } from "../../i18n/common.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";

/** The title and the head row of a table of functional lines; `numbered` where only a part of its rows is in the page. */
export function LineTableHead({
  unit,
  numbered = false,
}: {
  readonly unit: Unit;
  readonly numbered?: boolean;
}) {
  const words = useMessages(functionsMessages);
  const common = useMessages(commonMessages);
  const language = useLanguage();
  const title = `${common.tableBeside} · ${words.tableCaption} · ${unitName(unit, language)}`;
  return (
    <>
      <caption className="lines__caption">{title}</caption>
      <thead>
        <tr aria-rowindex={numbered ? 1 : undefined}>
          <th scope="col">{words.account}</th>
          <th scope="col" className="lines__bar">
            <span className="visually-hidden">{common.share}</span>
          </th>
          <th scope="col" className="lines__number">
            {common.amount}
          </th>
          <th scope="col" className="lines__number">
            {words.shareOfAll}
          </th>
        </tr>
      </thead>
    </>
  );
}
