import { qualityMessages } from "../../../i18n/quality.ts";
import type { UnitCost } from "../../../review/quality/targetQuality.ts";
import { Mixed } from "../../parts/Mixed.tsx";
import { useMessages } from "../../parts/useMessages.ts";
import { useWording } from "../../review/useWording.ts";
import "./quality.css";

/** Money per unit of output, each with the division it comes from; nothing where no quantity is a number. */
export function UnitCosts({ costs }: { readonly costs: readonly UnitCost[] }) {
  const words = useMessages(qualityMessages);
  const say = useWording();
  if (costs.length === 0) return null;
  return (
    <div className="unit-costs">
      <h4>
        {words.unitCostTitle} <span className="unit-costs__computed">{words.computed}</span>
      </h4>
      <ul>
        {costs.map((cost) => (
          <li key={cost.indicator}>
            <Mixed text={say(cost.text)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
