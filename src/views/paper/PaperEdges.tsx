import { frameMessages } from "../../i18n/frame.ts";
import { paperMessages } from "../../i18n/paper.ts";
import { usePlace } from "../../state/readingStore.ts";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePageMargins } from "./usePageMargins.ts";
import { usePaperAddress } from "./usePaperAddress.ts";
import { useUnfoldedPaper } from "./useUnfoldedPaper.ts";
import "./paper.css";

/** What paper says of the page: whose budget, which view, from which document, at which address. On the screen it is not shown. */
export function PaperEdges({ reading }: { readonly reading: ReadingBudget }) {
  const words = useMessages(paperMessages);
  const { views } = useMessages(frameMessages);
  const { view } = usePlace();
  const address = usePaperAddress(reading.budget);
  const { budget, names } = reading;
  const body = words.body(names.show(budget.body.name), budget.year);
  const source = words.source(budget.provenance.source.title);
  usePageMargins({ head: [body, views[view]], foot: [address, source] });
  useUnfoldedPaper();
  return (
    <p className="paper-head" aria-hidden="true">
      <span>{body}</span>
      <span>{views[view]}</span>
    </p>
  );
}
