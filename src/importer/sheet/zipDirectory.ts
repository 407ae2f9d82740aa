import { type Refusal, refuse } from "../refusal.ts";
import { SHEET_LIMITS } from "./sheetLimits.ts";

/** One part of an archive, as its directory declares it. */
export interface ZipPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** The bytes as they lie in the archive. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 0x0001;

/**
 * The parts of an archive (PKWARE APPNOTE 4.3) in the order of its directory. The directory alone counts: bytes that it does
 * not name are not read. Refused before anything is unpacked where parts are too many or declare too much.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipPart[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return refuse("damaged", "the archive has no directory");
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || view.getUint32(end + 16, true) === 0xffffffff)
    return refuse("unpacks-too-large", "a directory in 64 bits");
  if (count > SHEET_LIMITS.parts) return refuse("unpacks-too-large", `${count} parts`);
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(bytes, view, at);
    if ("kind" in read) return read;
    parts.push(read.part);
    at = read.next;
  }
  return checkParts(parts);
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly part: ZipPart; readonly next: number } | Refusal {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY)
    return refuse("damaged", "the archive's directory is cut short");
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return refuse("encrypted", name);
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL)
    return refuse("damaged", `${name} is missing`);
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) return refuse("damaged", `${name} is cut short`);
  const part = {
    name: name.replace(/\\/g, "/").replace(/^\//, ""),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(start, start + packedSize),
  };
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { part, next: at + ENTRY_LENGTH + nameLength + rest };
}

/** No part twice: which of the two a program reads would be chance. */
function checkParts(parts: readonly ZipPart[]): readonly ZipPart[] | Refusal {
  const names = new Set(parts.map((part) => part.name.toLowerCase()));
  if (names.size < parts.length) return refuse("damaged", "the archive holds a part twice");
  return parts;
}
