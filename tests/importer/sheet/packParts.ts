import { strToU8, zipSync } from "fflate";

/** An archive of parts as given, in that order. */
export function packParts(parts: Iterable<readonly [string, string]>): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
}

/** The archive with other numbers in its directory's entry for a part: bytes from the start of the entry, little-endian. */
export function patchDirectory(
  bytes: Uint8Array,
  name: string,
  change: { readonly at: number; readonly value: number; readonly width: 2 | 4 },
): Uint8Array {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 <= patched.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = patched.subarray(at + 46, at + 46 + length);
    if (length !== wanted.length || !found.every((byte, index) => byte === wanted[index])) continue;
    if (change.width === 2) view.setUint16(at + change.at, change.value, true);
    else view.setUint32(at + change.at, change.value, true);
  }
  return patched;
}

export const ENTRY_FLAGS = 8;
export const ENTRY_SIZE = 24;
