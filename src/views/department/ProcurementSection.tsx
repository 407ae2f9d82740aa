import { type Claim, claimsAbout, tableOf } from "../../budget/budget.ts";
import { amountOf } from "../../budget/figure.ts";
import type { Hue } from "../../geometry/hue.ts";
import { departmentMessages } from "../../i18n/department.ts";
import { AmountBar, type BarPart } from "../parts/AmountBar.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { ClaimValue } from "./ClaimValue.tsx";
import { HolderLink } from "./HolderLink.tsx";

const KINDS = ["goods", "works", "services"] as const;
const HUES: Readonly<Record<(typeof KINDS)[number], Hue>> = { goods: "teal", works: "clay", services: "sky" };

/** Government procurement as the narrative states it: the whole, and goods, works and services as a bar and a list. */
export function ProcurementSection() {
  const words = useMessages(departmentMessages);
  const { budget } = useReadingBudget();
  const [total] = claimsAbout(budget, "procurement-total");
  const parts = KINDS.map((kind) => ({ kind, claim: claimsAbout(budget, `procurement-${kind}`)[0] }));
  const table = tableOf(budget, "procurement");
  return (
    <section className="department__section">
      <h2>
        <Term id="procurement">{words.procurement}</Term>
      </h2>
      <p className="department__total">
        <ClaimValue claim={total} />
      </p>
      <ProcurementBar total={total} parts={parts} />
      <dl className="figures">
        {parts.map(({ kind, claim }) => (
          <div key={kind} className="figures__line">
            <dt>
              <span className={`figures__swatch figures__swatch--${kind}`} aria-hidden="true" />
              <Term id={kind}>{words[kind]}</Term>
            </dt>
            <dd>
              <ClaimValue claim={claim} />
            </dd>
          </div>
        ))}
      </dl>
      {table && <HolderLink holder={table.id} />}
      {!table && total && <HolderLink holder={total.id} />}
    </section>
  );
}

interface ProcurementBarProps {
  readonly total: Claim | undefined;
  readonly parts: readonly { readonly kind: (typeof KINDS)[number]; readonly claim: Claim | undefined }[];
}

function ProcurementBar({ total, parts }: ProcurementBarProps) {
  const stretches = parts.map(
    ({ kind, claim }): BarPart => ({
      key: kind,
      weight: weightOf(claim),
      tone: { hue: HUES[kind], shade: 1 },
    }),
  );
  return <AmountBar whole={weightOf(total)} parts={stretches} />;
}

/** For drawing only. */
function weightOf(claim: Claim | undefined): number {
  const money = claim?.amount ? amountOf(claim.amount.figure) : null;
  return money === null || money.isNegative() ? 0 : money.toNumber();
}
