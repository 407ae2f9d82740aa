import { type FocusEvent, Fragment, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { functionsMessages } from "../../i18n/functions.ts";
import type { FunctionNode, FunctionTree } from "../../model/functionTree.ts";
import type { ListedLines } from "../../model/listLines.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePrinting } from "../parts/usePrinting.ts";
import { LineRow } from "./LineRow.tsx";
import { LineTableHead } from "./LineTableHead.tsx";
import { useRowsInView } from "./useRowsInView.ts";

interface LongFunctionTableProps {
  readonly tree: FunctionTree;
  readonly lines: ListedLines;
  /** The level of the node whose lines are listed. */
  readonly topLevel: number;
}

/** Paper takes no more rows than this; some seventy pages. */
const MOST_PRINTED = 2000;

/**
 * The table of a node with thousands of lines: only rows near the window are in the page, and screen readers are told of all
 * of them. Find in page sees what is in it; the search of the site finds every line.
 */
export function LongFunctionTable({ tree, lines, topLevel }: LongFunctionTableProps) {
  const words = useMessages(functionsMessages);
  const printing = usePrinting();
  const left = lines.count - MOST_PRINTED;
  return (
    <>
      <table className="lines" aria-rowcount={lines.count + 1}>
        <LineTableHead unit={tree.unit} numbered />
        {printing ? (
          <tbody>
            {lines.between(0, MOST_PRINTED).map((line) => (
              <LineRow key={line.id} tree={tree} node={line} topLevel={topLevel} />
            ))}
          </tbody>
        ) : (
          <RowsNearWindow tree={tree} lines={lines} topLevel={topLevel} />
        )}
      </table>
      {printing && left > 0 && <p>{words.notPrinted(left)}</p>}
    </>
  );
}

interface PlacedLine {
  readonly index: number;
  readonly node: FunctionNode;
}

function RowsNearWindow({ tree, lines, topLevel }: LongFunctionTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end, heights, measure } = useRowsInView(body, lines.count);
  const [focused, setFocused] = useState<number | null>(null);
  const rows = useMemo(() => rowsOf(lines, { first, end, focused }), [lines, first, end, focused]);
  const keepFocused = useCallback((event: FocusEvent) => {
    const place = event.target.closest("tr")?.getAttribute("aria-rowindex");
    if (place) setFocused(Number(place) - 2);
  }, []);
  useLayoutEffect(() => {
    for (const row of body.current?.querySelectorAll<HTMLElement>("tr[aria-rowindex]") ?? [])
      measure(Number(row.getAttribute("aria-rowindex")) - 2, row);
  });
  return (
    <tbody ref={body} onFocus={keepFocused} onBlur={() => setFocused(null)}>
      {rows.map(({ index, node }, position) => {
        const before = rows[position - 1];
        const from = before ? before.index + 1 : 0;
        return (
          <Fragment key={node.id}>
            <Gap height={heights.top(index) - heights.top(from)} />
            <LineRow tree={tree} node={node} topLevel={topLevel} place={index + 1} />
          </Fragment>
        );
      })}
      <Gap height={heights.top(lines.count) - heights.top((rows[rows.length - 1]?.index ?? -1) + 1)} />
    </tbody>
  );
}

interface Shown {
  readonly first: number;
  readonly end: number;
  /** The row that holds the keyboard stays, wherever the reader scrolls. */
  readonly focused: number | null;
}

function rowsOf(lines: ListedLines, { first, end, focused }: Shown): readonly PlacedLine[] {
  const between = (from: number, to: number) =>
    lines.between(from, to).map((node, position): PlacedLine => ({ index: from + position, node }));
  const near = between(first, end);
  if (focused === null || (focused >= first && focused < end)) return near;
  const kept = between(focused, focused + 1);
  return focused < first ? [...kept, ...near] : [...near, ...kept];
}

/** Stands for the rows that are not in the page. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="lines__gap">
      <td colSpan={4} style={{ height }} />
    </tr>
  );
}
