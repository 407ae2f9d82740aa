import { qualityMessages } from "../../../i18n/quality.ts";
import { QUALITY_RULES } from "../../../review/quality/qualityRules.ts";
import type { Remark } from "../../../review/quality/targetQuality.ts";
import { Mixed } from "../../parts/Mixed.tsx";
import { useMessages } from "../../parts/useMessages.ts";
import { useWording } from "../../review/useWording.ts";
import "./quality.css";

/** What was remarked: the printed words, what would make them measurable, and what that rests on. */
export function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }) {
  const words = useMessages(qualityMessages);
  const say = useWording();
  return (
    <ul className="remarks">
      {remarks.map((remark) => (
        <li className="remarks__remark" key={remark.id}>
          <p className="remarks__title">
            <Mixed text={say(remark.title)} />
          </p>
          <p>
            <Mixed text={say(remark.text)} />
          </p>
          <p>
            <span className="remarks__lead">{words.wouldHelp}</span>
            <Mixed text={say(remark.suggestion)} />
          </p>
          <p className="remarks__basis">
            {words.basis}
            <Mixed text={say(QUALITY_RULES[remark.rule].basis)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
