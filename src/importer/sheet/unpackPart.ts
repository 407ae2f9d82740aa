import { Inflate } from "fflate";
import { type Refusal, refuse } from "../refusal.ts";
import { crc32 } from "./crc32.ts";
import { SHEET_LIMITS } from "./sheetLimits.ts";
import type { ZipPart } from "./zipDirectory.ts";

const STORED = 0;
const DEFLATED = 8;
/** Deflated bytes unpack to at most about a thousand times as many: so much is unpacked between two looks at the size. */
const STEP = 16_384;

class TooMuch extends Error {}

/** The bytes of one part. Unpacking stops as soon as more comes out than was declared; the checksum must be the declared one. */
export function unpackPart(part: ZipPart): Uint8Array | Refusal {
  const { name, size, checksum } = part;
  if (size > SHEET_LIMITS.partBytes) return refuse("unpacks-too-large", `${name}: ${size} bytes`);
  const bytes = bytesOf(part);
  if ("kind" in bytes) return bytes;
  if (bytes.length !== size || crc32(bytes) !== checksum) return refuse("damaged", `${name} is not whole`);
  return bytes;
}

function bytesOf(part: ZipPart): Uint8Array | Refusal {
  if (part.method === STORED) return part.packed;
  if (part.method !== DEFLATED) return refuse("damaged", `${part.name}: packed by method ${part.method}`);
  try {
    return inflate(part);
  } catch (error) {
    if (error instanceof TooMuch) return refuse("unpacks-too-large", `${part.name}: more than declared`);
    return refuse("damaged", `${part.name} cannot be unpacked`);
  }
}

function inflate({ packed, size }: ZipPart): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new TooMuch();
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return bytes.subarray(0, length);
}
