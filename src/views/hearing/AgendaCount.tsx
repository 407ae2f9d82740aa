import type { Budget } from "../../budget/budget.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { useHearingCount } from "../../state/hearing/hearingCount.ts";
import { useMessages } from "../parts/useMessages.ts";

/** How many items are on the agenda, beside the view's name. */
export function AgendaCount({ budget: { id, title } }: { readonly budget: Budget }) {
  const words = useMessages(frameMessages);
  const count = useHearingCount({ id, title });
  if (count === 0) return null;
  return (
    <span className="header__count header__count--agenda">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{words.agenda(count)}</span>
    </span>
  );
}
