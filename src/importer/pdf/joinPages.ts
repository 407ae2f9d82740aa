import type { Grid, GridHead, GridRow } from "../table/grid.ts";
import type { GridBlock } from "./pageBlocks.ts";
import { readRuledTable } from "./readRuledTable.ts";

interface OpenGrid {
  readonly head: GridHead;
  readonly titles: readonly (readonly string[])[];
  readonly rows: GridRow[];
  readonly notes: string[];
  readonly pages: number[];
  readonly unplaced: { page: number; text: string }[];
}

/** The tables of a document: a grid without a title goes on with the table before it, its repeated header left out. */
export function joinPages(blocks: readonly GridBlock[]): {
  readonly grids: readonly Grid[];
  readonly unread: readonly GridHead[];
} {
  const grids: OpenGrid[] = [];
  for (const block of blocks) {
    const table = readRuledTable(block.grid, block.cells, block.page);
    const last = grids.at(-1);
    if (block.head) {
      const pages = [block.page];
      grids.push({
        head: block.head,
        titles: table.titles,
        rows: [...table.rows],
        notes: [...block.notes],
        pages,
        unplaced: [],
      });
    } else if (
      last &&
      (last.titles.length === table.titles.length || last.titles.length === table.rows[0]?.cells.length)
    ) {
      last.rows.push(...continued(table, last.titles));
      last.notes.push(...block.notes);
      if (!last.pages.includes(block.page)) last.pages.push(block.page);
    } else if (last) {
      const texts = table.rows.flatMap((row) =>
        row.cells.map((cell) => cell.text).filter((text) => /\d/.test(text)),
      );
      last.unplaced.push(...texts.map((text) => ({ page: block.page, text })));
    }
  }
  return { grids, unread: [] };
}

/** Rows of a later page; words that it takes for a header and that the table's header does not print are its first row. */
function continued(
  table: { readonly titles: readonly (readonly string[])[]; readonly rows: readonly GridRow[] },
  titles: readonly (readonly string[])[],
): readonly GridRow[] {
  const same = table.titles.every(
    (title, index) => title.length === 0 || title.at(-1) === titles[index]?.at(-1),
  );
  const first = table.rows[0];
  if (same || !first) return table.rows;
  const cells = table.titles.map((title) => ({ text: title.join(""), box: null, inferred: true }));
  return [{ page: first.page, cells }, ...table.rows];
}
