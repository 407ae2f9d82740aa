import {
  type FocusEvent,
  Fragment,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useRowsInView } from "./useRowsInView.ts";
import "./windowedRows.css";

interface WindowedRowsProps<T> {
  readonly count: number;
  /** The entries from one place up to, and without, another. */
  readonly between: (start: number, end: number) => readonly T[];
  readonly keyOf: (entry: T) => string;
  /** The row of an entry; `place` from 1, of which its `aria-rowindex` is one more, since the head is the first row. */
  readonly rowOf: (entry: T, place: number) => ReactNode;
  /** How many columns the table has. */
  readonly columns: number;
}

/** The body of a table of thousands of rows, of which only those near the window are in the page. */
export function WindowedRows<T>({ count, between, keyOf, rowOf, columns }: WindowedRowsProps<T>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end, heights, measure } = useRowsInView(body, count);
  const [focused, setFocused] = useState<number | null>(null);
  const rows = useMemo(() => rowsOf(between, { first, end, focused }), [between, first, end, focused]);
  const keepFocused = useCallback((event: FocusEvent) => {
    const row = event.target.closest("tr");
    if (row) setFocused(indexOf(row));
  }, []);
  useLayoutEffect(() => {
    for (const row of body.current?.querySelectorAll("tr") ?? []) {
      const index = indexOf(row);
      if (index !== null) measure(index, row);
    }
  });
  return (
    <tbody ref={body} onFocus={keepFocused} onBlur={() => setFocused(null)}>
      {rows.map(({ index, entry }, position) => {
        const from = (rows[position - 1]?.index ?? -1) + 1;
        return (
          <Fragment key={keyOf(entry)}>
            <Gap columns={columns} height={heights.top(index) - heights.top(from)} />
            {rowOf(entry, index + 1)}
          </Fragment>
        );
      })}
      <Gap
        columns={columns}
        height={heights.top(count) - heights.top((rows[rows.length - 1]?.index ?? -1) + 1)}
      />
    </tbody>
  );
}

function indexOf(row: HTMLTableRowElement): number | null {
  const place = row.getAttribute("aria-rowindex");
  return place === null ? null : Number(place) - 2;
}

interface Placed<T> {
  readonly index: number;
  readonly entry: T;
}

interface Shown {
  readonly first: number;
  readonly end: number;
  /** The row that holds the keyboard stays, wherever the reader scrolls. */
  readonly focused: number | null;
}

function rowsOf<T>(
  between: WindowedRowsProps<T>["between"],
  { first, end, focused }: Shown,
): readonly Placed<T>[] {
  const placed = (from: number, to: number) =>
    between(from, to).map((entry, position) => ({ index: from + position, entry }));
  const near = placed(first, end);
  if (focused === null || (focused >= first && focused < end)) return near;
  const kept = placed(focused, focused + 1);
  return focused < first ? [...kept, ...near] : [...near, ...kept];
}

/** Stands for the rows that are not in the page. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="rows-gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
