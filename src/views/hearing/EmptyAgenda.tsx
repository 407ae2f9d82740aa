import { hearingMessages } from "../../i18n/hearing.ts";
import { addToAgenda } from "../../state/hearing/hearingStore.ts";
import type { HearingOf } from "../../state/hearing/hearings.ts";
import { useHref } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { countDisagreements } from "../review/countDisagreements.ts";
import { groupFindings } from "../review/groupFindings.ts";
import { buildItem } from "./agendaEntries.ts";

/** Where items come from, and the disagreements all at once. */
export function EmptyAgenda({ of }: { readonly of: HearingOf }) {
  const words = useMessages(hearingMessages);
  const href = useHref();
  const language = useLanguage();
  const { budget, review, names } = useReadingBudget();
  const count = countDisagreements(review);
  const addAll = () => {
    const disagreements = groupFindings(review.findings).find(({ kind }) => kind === "disagreements");
    for (const { id } of disagreements?.findings ?? []) {
      const item = buildItem({ kind: "finding", id }, { budget, review, names, language });
      if (item) addToAgenda(of, item);
    }
  };
  return (
    <section className="hearing-empty">
      <h2>{words.empty}</h2>
      <p>{words.emptyHow}</p>
      <ul className="hearing-empty__places">
        <li>
          <a href={href({ view: "review" })}>{words.emptyReview(count)}</a>
        </li>
        <li>
          <a href={href({ view: "projects" })}>{words.emptyProjects}</a>
        </li>
        <li>
          <a href={href({ view: "tables" })}>{words.emptyTables}</a>
        </li>
      </ul>
      {count > 0 && (
        <button type="button" className="hearing__button" onClick={addAll}>
          {words.addDisagreements(count)}
        </button>
      )}
    </section>
  );
}
