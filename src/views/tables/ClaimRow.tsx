import type { Claim, Printed } from "../../budget/budget.ts";
import { unitName } from "../../budget/unitName.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { SUBJECT_WORDS } from "../../review/words/subjectWords.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ClaimCell } from "./ClaimCell.tsx";
import type { ClaimColumn } from "./claimColumns.ts";
import { MarkArrow } from "./MarkArrow.tsx";
import { PrintedFigure } from "./PrintedFigure.tsx";
import { useMark } from "./useMark.ts";

interface ClaimRowProps {
  readonly claim: Claim;
  readonly columns: readonly ClaimColumn[];
  /** Whether to say of which day the figures are: not again where the row before says it. */
  readonly dated: boolean;
}

/** One statement of the narrative, with the reason that the document gives below it. */
export function ClaimRow({ claim, columns, dated }: ClaimRowProps) {
  const words = useMessages(tablesMessages);
  const mark = useMark(claim.id);
  return (
    <>
      <tr className="printed-row">
        <th
          {...mark}
          scope="row"
          className={`printed-cell printed-cell--words printed-cell--head printed-cell--indent-${claim.of === null ? 0 : 1}`}
        >
          {mark["data-marked"] && <MarkArrow />}
          <ClaimSubjectText claim={claim} dated={dated} />
        </th>
        {claim.none ? (
          <td className="printed-cell printed-cell--words" colSpan={Math.max(1, columns.length)}>
            <span className="said-none">{words.none}</span>
          </td>
        ) : (
          columns.map((column) => <ClaimCell key={column} claim={claim} column={column} />)
        )}
      </tr>
      {claim.reason && <ReasonRow claim={claim} columns={columns.length} />}
    </>
  );
}

function ClaimSubjectText({ claim, dated }: Omit<ClaimRowProps, "columns">) {
  const words = useMessages(tablesMessages);
  const { language } = usePlace();
  const { names } = useReadingBudget();
  return (
    <>
      {claim.of !== null && <span className="stated__of">{words.ofWhich}</span>}
      {claim.item === null ? (
        wordingIn(SUBJECT_WORDS[claim.subject], language)
      ) : (
        <PrintedName printed={claim.item} />
      )}
      {dated && claim.asOf !== null && (
        <span className="stated__detail">{words.asOf(names.show(claim.asOf))}</span>
      )}
      {claim.lists.length > 0 && (
        <span className="stated__detail">
          {words.includes(claim.lists.map((name) => names.show(name)).join("、"))}
        </span>
      )}
    </>
  );
}

function ReasonRow({ claim, columns }: { readonly claim: Claim; readonly columns: number }) {
  const words = useMessages(tablesMessages);
  if (claim.reason === null) return null;
  return (
    <tr className="printed-row printed-row--reason">
      <td className="printed-cell printed-cell--words" colSpan={columns + 1}>
        <div className="stated__reason">
          <span className="stated__lead">{words.reason}</span> <PrintedName printed={claim.reason.text} />
          <ul className="stated__figures">
            {claim.reason.figures.map(({ item, year, amount }) => (
              <ReasonFigure key={amount.id} item={item} year={words.reasonYear[year]} amount={amount} />
            ))}
          </ul>
        </div>
      </td>
    </tr>
  );
}

interface ReasonFigureProps {
  readonly item: string;
  readonly year: string;
  readonly amount: Printed;
}

function ReasonFigure({ item, year, amount }: ReasonFigureProps) {
  const { language } = usePlace();
  const mark = useMark(amount.id);
  return (
    <li {...mark}>
      <PrintedName printed={item} /> ({year}){" "}
      <PrintedFigure
        id={amount.id}
        text={amount.text}
        figure={amount.figure}
        after={` ${unitName(amount.unit, language)}`}
      />
    </li>
  );
}
