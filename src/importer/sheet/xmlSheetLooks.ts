import { SHEET_LIMITS } from "./sheetLimits.ts";
import { columnName, columnNumber, type SheetLooks } from "./sheetLooks.ts";

const TAG = /<(\/?)(?:\w{1,20}:)?(row|c|f|v|col|sheetView|mergeCell)(?=[\s/>])([^<>]*)>/g;

const ATTRIBUTES = {
  place: /(?:^|\s)r\s*=\s*["']([^"']*)["']/,
  style: /(?:^|\s)s\s*=\s*["']([^"']*)["']/,
  type: /(?:^|\s)t\s*=\s*["']([^"']*)["']/,
  hidden: /(?:^|\s)hidden\s*=\s*["']([^"']*)["']/,
  first: /(?:^|\s)min\s*=\s*["']([^"']*)["']/,
  last: /(?:^|\s)max\s*=\s*["']([^"']*)["']/,
  zeros: /(?:^|\s)showZeros\s*=\s*["']([^"']*)["']/,
} as const;

interface OpenCell {
  readonly address: string;
  readonly style: number;
  /** A formula whose value is text; "" is a value too. */
  readonly isText: boolean;
  formula: boolean;
  value: boolean;
}

interface Reading {
  readonly indents: Map<string, number>;
  readonly unevaluated: Set<string>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly styleIndents: readonly number[];
  showsZeros: boolean;
  cells: number;
  row: number;
  column: number;
  cell: OpenCell | null;
}

/** What a sheet's part says of looks (ISO 29500 §18.3): indentation by style, hidden rows and columns, formulas without value. */
export function readXmlSheetLooks(xml: string, styleIndents: readonly number[]): SheetLooks {
  const reading: Reading = {
    indents: new Map(),
    unevaluated: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    styleIndents,
    showsZeros: true,
    cells: 0,
    row: 0,
    column: -1,
    cell: null,
  };
  for (const match of xml.matchAll(TAG)) {
    const [tag, slash = "", name = "", attributes = ""] = match;
    const after = xml[match.index + tag.length];
    if (slash === "/") closeTag(reading, name);
    else
      openTag(reading, { name, attributes, empty: attributes.endsWith("/") || after === undefined, after });
  }
  return reading;
}

function closeTag(reading: Reading, name: string): void {
  if (name === "c") finish(reading);
}

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly empty: boolean;
  /** The character after the tag. */
  readonly after: string | undefined;
}

function openTag(reading: Reading, { name, attributes, empty, after }: Tag): void {
  const { cell } = reading;
  if (name === "row") openRow(reading, attributes);
  else if (name === "c") {
    openCell(reading, attributes);
    if (empty) finish(reading);
  } else if (name === "f" && cell) cell.formula = true;
  else if (name === "v" && cell) cell.value = !empty && after !== "<";
  else if (name === "col" && isHidden(attributes)) hideColumns(reading, attributes);
  else if (name === "sheetView" && hidesZeros(attributes)) reading.showsZeros = false;
}

function openRow(reading: Reading, attributes: string): void {
  const number = Number(valueIn(attributes, ATTRIBUTES.place));
  reading.row = Number.isInteger(number) && number > 0 ? number : reading.row + 1;
  reading.column = -1;
  if (isHidden(attributes)) reading.hiddenRows.add(reading.row);
}

function openCell(reading: Reading, attributes: string): void {
  const given = valueIn(attributes, ATTRIBUTES.place);
  const letters = /^[A-Z]{1,3}/.exec(given ?? "")?.[0];
  reading.column = letters === undefined ? reading.column + 1 : columnNumber(letters);
  reading.cells += 1;
  reading.cell = {
    address: given ?? `${columnName(reading.column)}${reading.row}`,
    style: Number(valueIn(attributes, ATTRIBUTES.style) ?? "0"),
    isText: valueIn(attributes, ATTRIBUTES.type) === "str",
    formula: false,
    value: false,
  };
}

function finish(reading: Reading): void {
  const { cell } = reading;
  if (!cell) return;
  reading.cell = null;
  const indent = reading.styleIndents[cell.style] ?? 0;
  if (indent > 0) reading.indents.set(cell.address, indent);
  if (cell.formula && !cell.value && !cell.isText) reading.unevaluated.add(cell.address);
}

function hideColumns(reading: Reading, attributes: string): void {
  const first = Number(valueIn(attributes, ATTRIBUTES.first));
  const last = Math.min(Number(valueIn(attributes, ATTRIBUTES.last)), SHEET_LIMITS.columns);
  for (let column = first; column <= last; column += 1) reading.hiddenColumns.add(column - 1);
}

function isHidden(attributes: string): boolean {
  return /^(?:1|true)$/.test(valueIn(attributes, ATTRIBUTES.hidden) ?? "");
}

function hidesZeros(attributes: string): boolean {
  return /^(?:0|false)$/.test(valueIn(attributes, ATTRIBUTES.zeros) ?? "");
}

function valueIn(attributes: string, pattern: RegExp): string | undefined {
  return pattern.exec(attributes)?.[1];
}
