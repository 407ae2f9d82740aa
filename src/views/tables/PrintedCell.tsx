import type { Cell } from "../../budget/budget.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import type { LineWeight } from "./lineWeight.ts";
import { MarkArrow } from "./MarkArrow.tsx";
import { PrintedFigure } from "./PrintedFigure.tsx";
import { type MarkProps, useMark } from "./useMark.ts";

interface PrintedCellProps {
  readonly cell: Cell;
  readonly code: string | null;
  readonly head: boolean;
  readonly weight: LineWeight;
  /** The first cell of the right side of a two-sided table. */
  readonly opensSide: boolean;
}

/** One cell of a published table: a name, or a figure as printed. */
export function PrintedCell({ cell, code, head, weight, opensSide }: PrintedCellProps) {
  const mark = useMark(cell.id);
  const side = opensSide ? " printed-cell--opens-side" : "";
  if (cell.figure !== null) {
    return (
      <td {...mark} className={`printed-cell printed-cell--figure printed-cell--${weight}${side}`}>
        <PrintedFigure id={cell.id} text={cell.text} figure={cell.figure} />
      </td>
    );
  }
  const className = `printed-cell printed-cell--words printed-cell--${weight} printed-cell--indent-${indentOf(cell.text)}${side}`;
  const content = <Words cell={cell} code={code} mark={mark} />;
  return head ? (
    <th {...mark} scope="row" className={`${className} printed-cell--head`}>
      {content}
    </th>
  ) : (
    <td {...mark} className={className}>
      {content}
    </td>
  );
}

interface WordsProps {
  readonly cell: Cell;
  readonly code: string | null;
  readonly mark: MarkProps;
}

function Words({ cell, code, mark }: WordsProps) {
  const text = cell.text.trim();
  return (
    <>
      {mark["data-marked"] && <MarkArrow />}
      {/^[\d.,]*$/.test(text) ? (
        <span className="numeral">{text}</span>
      ) : (
        <PrintedName printed={text} code={code} />
      )}
    </>
  );
}

const DEEPEST = 4;

/** Printed indentation: full-width spaces, or two narrow ones, before the name. */
function indentOf(text: string): number {
  const spaces = /^[\s\u3000]*/.exec(text)?.[0] ?? "";
  const wide = [...spaces].filter((character) => character === "\u3000").length;
  return Math.min(DEEPEST, wide + Math.floor((spaces.length - wide) / 2));
}
