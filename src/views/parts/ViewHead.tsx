import type { Basis } from "../../budget/basis.ts";
import type { Amount } from "../../model/amount.ts";
import { BasisSwitch } from "./BasisSwitch.tsx";
import "./viewHead.css";

interface ViewHeadProps {
  readonly title: string;
  readonly lead: string;
  /** What there is on each basis; null where a basis has no picture, and then there is no choice. */
  readonly totals: Readonly<Record<Basis, Amount | null>>;
}

/** The head of a view with a picture: its title, a sentence on how to read it, and the choice of basis. */
export function ViewHead({ title, lead, totals }: ViewHeadProps) {
  const { "with-carry-over": whole, "current-year": current } = totals;
  return (
    <div className="view-head">
      <div>
        <h1 className="view-head__title">{title}</h1>
        <p className="view-head__lead">{lead}</p>
      </div>
      {whole && current && <BasisSwitch totals={{ "with-carry-over": whole, "current-year": current }} />}
    </div>
  );
}
