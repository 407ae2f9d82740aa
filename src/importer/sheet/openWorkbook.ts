import type { WorkBook } from "@e965/xlsx";
import { zipSync } from "fflate";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { readBiffLooks } from "./biffLooks.ts";
import { openPackage } from "./openPackage.ts";
import type { FormatNumber } from "./printNumber.ts";
import { readPackageLooks } from "./readPackageLooks.ts";
import { SHEET_LIMITS } from "./sheetLimits.ts";
import type { SheetLooks } from "./sheetLooks.ts";

/** A workbook that the spreadsheet library has read, with the looks of each of its sheets. */
export interface OpenedWorkbook {
  readonly kind: "opened";
  readonly medium: "xlsx" | "xls";
  readonly workbook: WorkBook;
  readonly looks: readonly SheetLooks[];
  readonly formatNumber: FormatNumber;
}

type Library = typeof import("@e965/xlsx");

const OPTIONS = {
  type: "array",
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
} as const;
/** How Chinese spreadsheets print the short date of the system. */
const SHORT_DATE = "yyyy/m/d";

/** Opens the bytes of an XLSX package or of an XLS compound file; loads the library only now. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook | Refusal> {
  const isPackage = bytes[0] === 0x50;
  const checked = isPackage ? openPackage(bytes) : null;
  if (checked && isRefusal(checked)) return checked;
  const library = await import("@e965/xlsx");
  try {
    if (!checked) return openCompound(bytes, library);
    const looks = readPackageLooks(checked);
    const limited = bounded(looks);
    if (isRefusal(limited)) return limited;
    // Packed anew without compression: the library sees only parts whose size and checksum are known to be right.
    const plain = zipSync(Object.fromEntries(checked.parts), { level: 0 });
    return opened("xlsx", limited, library.read(plain, OPTIONS), library);
  } catch (error) {
    return refusalOf(error);
  }
}

function openCompound(bytes: Uint8Array, library: Library): OpenedWorkbook | Refusal {
  const file: unknown = library.CFB.read(bytes, { type: "array" });
  const find = (name: string): unknown => library.CFB.find(file, name);
  if (find("/EncryptedPackage") || find("/EncryptionInfo")) return refuse("encrypted");
  const found = find("/Workbook") ?? find("/Book");
  if (!found) return refuse("not-a-workbook", find("/WordDocument") ? "doc" : "compound file");
  const stream = streamOf(found);
  if (stream === null) return refuse("damaged", "the workbook is cut short");
  const looks = bounded(readBiffLooks(stream));
  if (isRefusal(looks)) return looks;
  return opened("xls", looks, library.read(bytes, OPTIONS), library);
}

/** The library gives the bytes of a long stream as plain numbers. */
function streamOf(entry: unknown): Uint8Array | null {
  if (typeof entry !== "object" || entry === null) return null;
  if (!("content" in entry) || !("size" in entry)) return null;
  const { content, size } = entry;
  const bytes = Array.isArray(content) ? Uint8Array.from(content) : content;
  if (!(bytes instanceof Uint8Array) || typeof size !== "number" || bytes.length < size) return null;
  return bytes.subarray(0, size);
}

function bounded(looks: readonly SheetLooks[] | Refusal): readonly SheetLooks[] | Refusal {
  if (isRefusal(looks)) return looks;
  if (looks.length > SHEET_LIMITS.sheets) return refuse("too-large", `${looks.length} sheets`);
  let cells = 0;
  for (const look of looks) cells += look.cells;
  return cells > SHEET_LIMITS.cells ? refuse("too-large", `${cells} cells`) : looks;
}

function opened(
  medium: "xlsx" | "xls",
  looks: readonly SheetLooks[],
  workbook: WorkBook,
  library: Library,
): OpenedWorkbook | Refusal {
  const count = workbook.SheetNames.length;
  if (count !== looks.length) return refuse("damaged", `${count} of ${looks.length} sheets`);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const formatNumber: FormatNumber = (format, value) =>
    String(library.SSF.format(format, value, { dateNF: SHORT_DATE, date1904 }));
  return { kind: "opened", medium, workbook, looks, formatNumber };
}

/** The library throws on what it cannot read; its words tell an encrypted file from a broken one. */
function refusalOf(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  return /password|encrypt/i.test(message) ? refuse("encrypted") : refuse("damaged", message.slice(0, 120));
}
