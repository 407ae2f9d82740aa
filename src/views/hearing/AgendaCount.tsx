import type { Budget } from "../../budget/budget.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { useHearing } from "../../state/hearingStore.ts";
import { useMessages } from "../parts/useMessages.ts";

/** How many items are on the agenda, beside the view's name. */
export function AgendaCount({ budget: { id, title } }: { readonly budget: Budget }) {
  const words = useMessages(frameMessages);
  const count = useHearing({ id, title })?.agenda.items.length ?? 0;
  if (count === 0) return null;
  return (
    <span className="header__count header__count--agenda">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{words.agenda(count)}</span>
    </span>
  );
}
