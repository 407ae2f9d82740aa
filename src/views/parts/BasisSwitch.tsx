import { BASES, type Basis } from "../../budget/basis.ts";
import { commonMessages } from "../../i18n/common.ts";
import { formatMoney } from "../../i18n/format.ts";
import { type Amount, moneyOf } from "../../model/amount.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { useMessages } from "./useMessages.ts";
import "./basisSwitch.css";

/** The choice between the whole with carry-over and the current year alone; each choice is an address and shows its total. */
export function BasisSwitch({ totals }: { readonly totals: Readonly<Record<Basis, Amount>> }) {
  const words = useMessages(commonMessages);
  const href = useHref();
  const { basis } = usePlace();
  const labels: Readonly<Record<Basis, string>> = {
    "with-carry-over": words.basisWith,
    "current-year": words.basisCurrent,
  };
  return (
    <nav className="basis" aria-label={words.basisLegend}>
      {BASES.map((choice) => {
        const money = moneyOf(totals[choice]);
        return (
          <a
            key={choice}
            className="basis__choice"
            href={href({ basis: choice })}
            aria-current={choice === basis ? "true" : undefined}
          >
            {labels[choice]}
            {money && <span className="basis__total"> {formatMoney(money, totals[choice].unit)}</span>}
          </a>
        );
      })}
    </nav>
  );
}
