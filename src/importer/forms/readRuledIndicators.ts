import type { FileForm } from "../../budget/schema.ts";
import type { RuledCell } from "../pdf/ruledCells.ts";
import { INDICATOR_CLASS_NAMES } from "../recognise/formNames.ts";

type Indicator = FileForm["indicators"][number];
type Target = NonNullable<Indicator["period"]>;

interface Columns {
  readonly header: number;
  readonly className: number;
  /** The columns of each set: category, name and value, for the period and (where printed) the year. */
  readonly sets: readonly { readonly category: number; readonly name: number; readonly value: number }[];
}

/** The indicators between drawn lines: class and category stand once for all the rows they cover. */
export function readRuledIndicators(cells: readonly RuledCell[]): Indicator[] {
  const columns = columnsOf(cells);
  if (!columns) return [];
  const last = Math.max(...cells.map((cell) => cell.rowEnd));
  const indicators: Indicator[] = [];
  for (let row = columns.header + 1; row < last; row += 1) {
    const className = textAt(cells, row, columns.className);
    const known = INDICATOR_CLASS_NAMES.find((entry) => entry.name.test(className));
    const [period = null, annual = null] = columns.sets.map((set) => targetAt(cells, row, set));
    if (className === "" || (!known && !/指标$/.test(className)) || (!period && !annual)) continue;
    const shared = {
      class: known?.role ?? ("other" as const),
      className,
      category: period?.category ?? annual?.category ?? "",
    };
    if (columns.sets.length > 1) indicators.push({ ...shared, period, annual });
    else indicators.push({ ...shared, period: null, annual: period });
  }
  return indicators;
}

function columnsOf(cells: readonly RuledCell[]): Columns | null {
  const first = cells.find((cell) => plain(cell.text) === "一级指标");
  if (!first) return null;
  const row = cells.filter((cell) => cell.row === first.row);
  const columnsNamed = (name: RegExp) =>
    row.filter((cell) => name.test(plain(cell.text))).map((cell) => cell.column);
  const categories = columnsNamed(/^二级指标$/);
  const names = columnsNamed(/^三级指标$/);
  const values = columnsNamed(/指标值|目标值/);
  const sets = categories.map((category, index) => ({
    category,
    name: names[index] ?? -1,
    value: values[index] ?? -1,
  }));
  return { header: first.row, className: first.column, sets };
}

function targetAt(cells: readonly RuledCell[], row: number, set: Columns["sets"][number]): Target | null {
  const name = textAt(cells, row, set.name);
  const value = textAt(cells, row, set.value);
  return name === "" && value === "" ? null : { category: textAt(cells, row, set.category), name, value };
}

function textAt(cells: readonly RuledCell[], row: number, column: number): string {
  const cell = cells.find(
    (each) => each.row <= row && each.rowEnd > row && each.column <= column && each.columnEnd > column,
  );
  return cell ? plain(cell.text) : "";
}

function plain(text: string): string {
  return text.replace(/\s/g, "");
}
