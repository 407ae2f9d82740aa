import type { Figure } from "../../budget/figure.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import { departmentMessages } from "../../i18n/department.ts";
import { useHref } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import { PrintedFigure } from "../tables/PrintedFigure.tsx";
import { Nothing } from "./Nothing.tsx";

interface PrintedValueProps {
  readonly id: SourceId;
  readonly text: string;
  readonly figure: Figure;
  /** What stands behind the figure: 万元, 辆. */
  readonly after: string;
}

/** A printed figure that leads to where it stands; a printed zero and a blank say what they are. */
export function PrintedValue({ id, text, figure, after }: PrintedValueProps) {
  const words = useMessages(departmentMessages);
  const href = useHref();
  if (figure.kind === "blank") {
    return (
      <a className="printed-value__blank" href={href({ view: "tables", item: id })}>
        <Nothing kind="blank" />
      </a>
    );
  }
  return (
    <span className={`printed-value printed-value--${figure.kind}`}>
      <PrintedFigure id={id} text={text} figure={figure} after={after} />
      {figure.kind === "zero" && <span className="visually-hidden">{words.zeroTag}</span>}
    </span>
  );
}
