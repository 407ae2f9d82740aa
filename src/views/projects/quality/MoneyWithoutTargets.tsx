import { qualityMessages } from "../../../i18n/quality.ts";
import type { MoneyWithoutTargets as Money } from "../../../review/quality/targetQuality.ts";
import { useHref } from "../../../state/readingStore.ts";
import { Mixed } from "../../parts/Mixed.tsx";
import { useMessages } from "../../parts/useMessages.ts";
import { useWording } from "../../review/useWording.ts";
import "./quality.css";

/** Money for which no target is published, each leading to the cell it stands in; nothing where there is none. */
export function MoneyWithoutTargets({ money }: { readonly money: readonly Money[] }) {
  const words = useMessages(qualityMessages);
  const say = useWording();
  const href = useHref();
  if (money.length === 0) return null;
  return (
    <div className="unit-costs">
      <h3>{words.moneyTitle}</h3>
      <ul>
        {money.map(({ remark }) => (
          <li key={remark.id}>
            <a href={href({ view: "tables", item: remark.source })}>
              <Mixed text={say(remark.text)} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
