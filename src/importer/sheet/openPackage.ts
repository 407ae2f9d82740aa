import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { SHEET_LIMITS } from "./sheetLimits.ts";
import { unpackPart } from "./unpackPart.ts";
import { readZipDirectory, type ZipPart } from "./zipDirectory.ts";

/** The parts of an XLSX package that say something, unpacked: workbook, sheets, shared strings, styles. */
export interface SheetPackage {
  readonly kind: "package";
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The name of the part that lists the sheets. */
  readonly workbook: string;
}

const TYPES = "[Content_Types].xml";
/** Pictures, drawings, pivots, links to other files: none of them is printed in a cell. */
const LEFT_OUT =
  /(?:^|\/)(?:media|drawings|charts|embeddings|externalLinks|pivotCache|pivotTables|comments|threadedComments|printerSettings|customXml|docProps|customProperty|ctrlProps|activeX|tables|queryTables)(?:\/|[^/]*$)/i;
const WANTED = /\.(?:xml|rels)$/i;
const WORKBOOK_TYPE =
  /application\/(?:vnd\.openxmlformats-officedocument\.spreadsheetml|vnd\.ms-excel)\.(?:sheet|template)(?:\.macroEnabled)?\.main\+xml/;

/** Opens a package after its declared and its true sizes were both found bearable; refuses archives that are no workbook. */
export function openPackage(bytes: Uint8Array): SheetPackage | Refusal {
  const directory = readZipDirectory(bytes);
  if (isRefusal(directory)) return directory;
  const types = directory.find((part) => part.name === TYPES);
  if (!types) return refuse("not-a-workbook", kindOf(directory));
  const typesBytes = unpackPart(types);
  if (isRefusal(typesBytes)) return typesBytes;
  const workbook = workbookName(new TextDecoder().decode(typesBytes));
  if (workbook === null) return refuse("not-a-workbook", kindOf(directory));
  const parts = unpackAll(directory);
  if (isRefusal(parts)) return parts;
  if (!parts.has(workbook)) return refuse("damaged", `${workbook} is missing`);
  return { kind: "package", parts, workbook };
}

/** What the archive seems to be, by its parts. */
function kindOf(directory: readonly ZipPart[]): string {
  const names = directory.map((part) => part.name);
  if (names.some((name) => name.startsWith("word/"))) return "docx";
  if (names.some((name) => name.startsWith("ppt/"))) return "pptx";
  if (names.includes("xl/workbook.bin")) return "xlsb";
  if (names.includes("mimetype")) return "OpenDocument";
  return `zip: ${names.slice(0, 3).join(", ")}`;
}

function workbookName(types: string): string | null {
  for (const [tag] of types.matchAll(/<(?:\w+:)?Override\b[^<>]*>/g)) {
    if (!WORKBOOK_TYPE.test(tag)) continue;
    const name = /PartName\s*=\s*["']\/?([^"'<>]+)["']/.exec(tag)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

function unpackAll(directory: readonly ZipPart[]): ReadonlyMap<string, Uint8Array> | Refusal {
  const wanted = directory.filter(({ name }) => WANTED.test(name) && !LEFT_OUT.test(name));
  let declared = 0;
  for (const part of wanted) declared += part.size;
  if (declared > SHEET_LIMITS.totalBytes) return refuse("unpacks-too-large", `${declared} bytes`);
  const parts = new Map<string, Uint8Array>();
  for (const part of wanted) {
    const bytes = unpackPart(part);
    if (isRefusal(bytes)) return bytes;
    parts.set(part.name, bytes);
  }
  return parts;
}
