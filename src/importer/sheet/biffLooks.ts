import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { SHEET_LIMITS } from "./sheetLimits.ts";
import { cellAddress, PLAIN_LOOKS, type SheetLooks } from "./sheetLooks.ts";

const BOF = 0x0809;
const EOF = 0x000a;
const FILEPASS = 0x002f;
const BOUNDSHEET = 0x0085;
const XF = 0x00e0;
const ROW = 0x0208;
const COLINFO = 0x007d;
const WINDOW2 = 0x023e;
const MULTIPLE: ReadonlySet<number> = new Set([0x00bd, 0x00be]);
/** Text and formulas: 0x00fd, 0x0204, 0x00d6, 0x0006; numbers, blanks and errors: the others. */
const WORDS: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6, 0x0006]);
const OTHERS: ReadonlySet<number> = new Set([0x027e, 0x0203, 0x0201, 0x0205]);

const ROW_HIDDEN = 0x20;
const COLUMN_HIDDEN = 0x01;
const ZEROS_SHOWN = 0x10;
const WORKSHEET = 0;

interface BiffRecord {
  readonly id: number;
  readonly data: DataView;
}

/**
 * The looks of every sheet of an XLS workbook stream ([MS-XLS] §2.1), in its order. The walk from record to record also tells
 * a stream that is encrypted or cut short, which is refused.
 */
export function readBiffLooks(stream: Uint8Array): readonly SheetLooks[] | Refusal {
  const globals = recordsFrom(stream, 0);
  if (isRefusal(globals)) return globals;
  if (globals.some((record) => record.id === FILEPASS)) return refuse("encrypted");
  const indents = globals.filter((record) => record.id === XF).map(({ data }) => indentOf(data));
  const sheets = globals.filter((record) => record.id === BOUNDSHEET && record.data.byteLength > 6);
  if (sheets.length === 0) return refuse("damaged", "the workbook lists no sheet");
  const looks: SheetLooks[] = [];
  for (const { data } of sheets) {
    const records = recordsFrom(stream, data.getUint32(0, true));
    if (isRefusal(records)) return records;
    looks.push(data.getUint8(5) === WORKSHEET ? looksOf(records, indents) : PLAIN_LOOKS);
  }
  return looks;
}

/** The records of one substream up to its end mark; substreams inside it (charts) are passed over. */
function recordsFrom(stream: Uint8Array, start: number): readonly BiffRecord[] | Refusal {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  let depth = 0;
  for (let at = start; at + 4 <= view.byteLength; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength || (at === start && id !== BOF)) break;
    if (id === BOF) depth += 1;
    if (id === EOF) depth -= 1;
    if (depth === 0) return records;
    if (depth === 1)
      records.push({ id, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) });
    at += 4 + length;
  }
  return refuse("damaged", "the workbook is cut short");
}

function indentOf(data: DataView): number {
  return data.byteLength >= 20 ? data.getUint8(8) & 0x0f : 0;
}

function looksOf(records: readonly BiffRecord[], styleIndents: readonly number[]): SheetLooks {
  const indents = new Map<string, number>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let showsZeros = true;
  let cells = 0;
  for (const { id, data } of records) {
    if (MULTIPLE.has(id)) cells += Math.max(0, Math.floor((data.byteLength - 6) / 2));
    if (OTHERS.has(id) || WORDS.has(id)) cells += 1;
    if (WORDS.has(id) && data.byteLength >= 6) {
      const indent = styleIndents[data.getUint16(4, true)] ?? 0;
      if (indent > 0) indents.set(cellAddress(data.getUint16(0, true), data.getUint16(2, true)), indent);
    } else if (id === ROW && data.byteLength >= 14) {
      if (data.getUint8(12) & ROW_HIDDEN) hiddenRows.add(data.getUint16(0, true) + 1);
    } else if (id === COLINFO && data.byteLength >= 10) {
      if (data.getUint8(8) & COLUMN_HIDDEN) hide(hiddenColumns, data);
    } else if (id === WINDOW2 && data.byteLength >= 2) {
      showsZeros = (data.getUint8(0) & ZEROS_SHOWN) !== 0;
    }
  }
  return { indents, unevaluated: new Set(), hiddenRows, hiddenColumns, showsZeros, cells };
}

function hide(hiddenColumns: Set<number>, data: DataView): void {
  const last = Math.min(data.getUint16(2, true), SHEET_LIMITS.columns);
  for (let column = data.getUint16(0, true); column <= last; column += 1) hiddenColumns.add(column);
}
