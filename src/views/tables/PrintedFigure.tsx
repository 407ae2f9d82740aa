import type { Figure } from "../../budget/figure.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useHref } from "../../state/readingStore.ts";
import { FindingMark } from "../parts/FindingMark.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { MarkArrow } from "./MarkArrow.tsx";
import { useSheetMarks } from "./sheetMarks.ts";

interface PrintedFigureProps {
  readonly id: SourceId;
  /** As printed. */
  readonly text: string;
  readonly figure: Figure;
  /** What stands behind the figure: 万元, %. */
  readonly after?: string;
}

/** A figure exactly as printed, which is its own address; with a flag where a finding rests on it. A blank stays blank. */
export function PrintedFigure({ id, text, figure, after = "" }: PrintedFigureProps) {
  const href = useHref();
  const common = useMessages(commonMessages);
  const { mark, flags } = useSheetMarks();
  const marked = mark === id;
  const flagged = flags.has(id);
  return (
    <>
      {marked && <MarkArrow />}
      {figure.kind === "blank" ? (
        (marked || flagged) && <span className="visually-hidden">{common.blank}</span>
      ) : (
        <a
          className="printed-figure"
          href={href({ view: "tables", item: id })}
          aria-current={marked ? "true" : undefined}
        >
          <span className="numeral">{text.trim()}</span>
          {after !== "" && <span className="printed-figure__after">{after}</span>}
        </a>
      )}
      {flagged && <FindingMark sources={[id]} />}
    </>
  );
}
