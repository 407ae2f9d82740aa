import { reviewMessages } from "../../i18n/review.ts";
import type { Finding } from "../../review/finding.ts";
import { AddToAgenda } from "../hearing/AddToAgenda.tsx";
import { Mixed } from "../parts/Mixed.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { useWording } from "./useWording.ts";

/** What cannot be checked, in short: the matter, what the document lacks for it, and the rule. */
export function UncheckedEntry({ finding }: { readonly finding: Finding }) {
  const words = useMessages(reviewMessages);
  const say = useWording();
  return (
    <article className="unchecked-entry">
      <h3 className="unchecked-entry__title">
        <Mixed text={say(finding.title)} />
      </h3>
      <p>
        <Mixed text={say(finding.text)} />{" "}
        <span className="unchecked-entry__rule">{words.rule(finding.rule)}</span>
      </p>
      <p className="unchecked-entry__agenda">
        <AddToAgenda kind="finding" id={finding.id} title={say(finding.title)} />
      </p>
    </article>
  );
}
