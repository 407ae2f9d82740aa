import { hueOfFunction, type Tone } from "../../geometry/hue.ts";
import { commonMessages } from "../../i18n/common.ts";
import type { Amount } from "../../model/amount.ts";
import type { FunctionNode } from "../../model/functionTree.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";

/** Current year and carried over; of the current year, basic and project. The keys are those of the bar above. */
export function FunctionAmountList({ node }: { readonly node: FunctionNode }) {
  const words = useMessages(commonMessages);
  const hue = hueOfFunction(node.code);
  const { current, carriedOver, basic, project } = node.amounts;
  return (
    <dl className="panel__amounts">
      <Entry term="current-year-budget" label={words.current} amount={current} />
      <Entry term="basic" label={words.basic} amount={basic} swatch={{ hue, shade: 0 }} inner />
      <Entry
        term="project-spending"
        label={words.project}
        amount={project}
        swatch={{ hue, shade: 2 }}
        inner
      />
      <Entry
        term="carried-over"
        label={words.carriedOver}
        amount={carriedOver}
        swatch={{ hue, shade: 2 }}
        hatched
      />
    </dl>
  );
}

interface EntryProps {
  readonly term: string;
  readonly label: string;
  readonly amount: Amount;
  readonly swatch?: Tone;
  readonly hatched?: boolean;
  readonly inner?: boolean;
}

function Entry({ term, label, amount, swatch, hatched = false, inner = false }: EntryProps) {
  return (
    <div className={inner ? "panel__entry panel__entry--inner" : "panel__entry"}>
      <dt>
        {swatch && <Swatch tone={swatch} hatched={hatched} />}
        <Term id={term}>{label}</Term>
      </dt>
      <dd className="numeral">
        <AmountText amount={amount} />
      </dd>
    </div>
  );
}
