/** Of the polynomial of ISO 3309, turned about. */
const POLYNOMIAL = 0xedb88320;

/** The checksum that a PNG chunk ends with, over its name and its data (ISO 15948, annex D). */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
