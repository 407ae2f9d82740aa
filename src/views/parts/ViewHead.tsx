import type { ReactNode } from "react";
import type { Basis } from "../../budget/basis.ts";
import { type Amount, moneyOf } from "../../model/amount.ts";
import { BasisSwitch } from "./BasisSwitch.tsx";
import "./viewHead.css";

interface ViewHeadProps {
  readonly title: string;
  readonly lead: string;
  /** What there is on each basis; null where a basis has no picture. There is a choice only between different amounts. */
  readonly totals: Readonly<Record<Basis, Amount | null>>;
  /** The menu by which the view is taken away; none where there is nothing to take. */
  readonly taking?: ReactNode;
}

/** The head of a view with a picture: its title, a sentence on how to read it, and the choice of basis. */
export function ViewHead({ title, lead, totals, taking = null }: ViewHeadProps) {
  const { "with-carry-over": whole, "current-year": current } = totals;
  const isChoice = whole !== null && current !== null && !sameMoney(whole, current);
  return (
    <div className="view-head">
      <div>
        <h1 className="view-head__title">{title}</h1>
        <p className="view-head__lead">{lead}</p>
      </div>
      <div className="view-head__tools">
        {isChoice && <BasisSwitch totals={{ "with-carry-over": whole, "current-year": current }} />}
        {taking}
      </div>
    </div>
  );
}

function sameMoney(left: Amount, right: Amount): boolean {
  const [first, second] = [moneyOf(left), moneyOf(right)];
  return first === null || second === null ? first === second : first.eq(second);
}
