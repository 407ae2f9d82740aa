import { crc32 } from "./crc32.ts";

/** The signature and the first chunk, which says how large the picture is, take so many bytes in every PNG (ISO 15948, 11.2.2). */
const HEAD = 33;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const METRES_PER_INCH = 0.0254;
const DATA_LENGTH = 9;
const PER_METRE = 1;

/**
 * A PNG with the chunk pHYs (ISO 15948, 11.3.5.3), so that word processors set it at its size on paper. Bytes that are no PNG
 * stay as they are.
 */
export function setDensity(png: Uint8Array, dotsPerInch: number): Uint8Array {
  if (SIGNATURE.some((byte, index) => png[index] !== byte) || png.length < HEAD) return png;
  const chunk = densityChunk(Math.round(dotsPerInch / METRES_PER_INCH));
  const marked = new Uint8Array(png.length + chunk.length);
  marked.set(png.subarray(0, HEAD));
  marked.set(chunk, HEAD);
  marked.set(png.subarray(HEAD), HEAD + chunk.length);
  return marked;
}

function densityChunk(perMetre: number): Uint8Array {
  const chunk = new Uint8Array(12 + DATA_LENGTH);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, DATA_LENGTH);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, PER_METRE);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}
