import type { Claim, StatedChange } from "../../budget/budget.ts";
import { unitName } from "../../budget/unitName.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { ClaimColumn } from "./claimColumns.ts";
import { PrintedFigure } from "./PrintedFigure.tsx";
import { useMark } from "./useMark.ts";

/** One figure of a statement in its column; empty where the statement has none. */
export function ClaimCell({ claim, column }: { readonly claim: Claim; readonly column: ClaimColumn }) {
  const figure = useStatedFigure(claim, column);
  if (column === "change" && claim.change !== null) return <ChangeCell change={claim.change} />;
  if (figure === null) return <td className="printed-cell printed-cell--figure" />;
  return (
    <td className="printed-cell printed-cell--figure">
      <StatedFigure {...figure} />
    </td>
  );
}

type Stated = Parameters<typeof PrintedFigure>[0];

function useStatedFigure(claim: Claim, column: ClaimColumn): Stated | null {
  const { language } = usePlace();
  const { names } = useReadingBudget();
  const { amount, count, share } = claim;
  if (column === "amount" && amount) return { ...amount, after: ` ${unitName(amount.unit, language)}` };
  if (column === "count" && count) return { ...count, after: ` ${names.show(count.unit)}` };
  if (column === "share" && share) return { ...share, after: "%" };
  return null;
}

function StatedFigure({ id, text, figure, after = "" }: Stated) {
  const mark = useMark(id);
  return (
    <span {...mark} className="stated__figure">
      <PrintedFigure id={id} text={text} figure={figure} after={after} />
    </span>
  );
}

/** The stated change with the document's own word for it. */
function ChangeCell({ change }: { readonly change: StatedChange }) {
  const words = useMessages(tablesMessages);
  const { language } = usePlace();
  const word = (printed: string | null) =>
    language === "zh-CN" ? (printed ?? words[change.direction]) : words[change.direction];
  return (
    <td className="printed-cell printed-cell--figure">
      {change.amount && (
        <span className="stated__line">
          {word(change.amountWord)}{" "}
          <StatedFigure {...change.amount} after={` ${unitName(change.amount.unit, language)}`} />
        </span>
      )}
      {change.percent && (
        <span className="stated__line">
          {word(change.percentWord)} <StatedFigure {...change.percent} after="%" />
        </span>
      )}
      {!change.amount && !change.percent && word(null)}
    </td>
  );
}
