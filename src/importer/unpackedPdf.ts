import { Inflate } from "fflate";

/** Fonts of Chinese text unpack to some 20 MB; what a page draws is far smaller. Pictures are bounded by the reader itself. */
const MOST_OF_ONE = 40_000_000;
const MOST_OF_ALL = 250_000_000;
const HEAD = 400;
const CHUNK = 4_096;
const SMALL = 512;
const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];

/** Whether the packed parts of a PDF unpack to more than may be read. Looked into in pieces: nothing is unpacked whole. */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  let all = 0;
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, at + STREAM.length)) {
    const head = dictionaryBefore(bytes, at);
    const packings = head.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (packings === 0 || /\/Subtype\s*\/Image/.test(head)) continue;
    all += sizeOf(bytes.subarray(startOf(bytes, at)), packings);
    if (all > MOST_OF_ALL) return true;
  }
  return all === Number.POSITIVE_INFINITY;
}

function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    const isEnd = bytes[at - 1] === 0x64;
    if (!isEnd && STREAM.every((code, index) => bytes[at + index] === code)) return at;
  }
  return -1;
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = String.fromCharCode(...bytes.subarray(Math.max(0, at - HEAD), at));
  return text.slice(text.lastIndexOf(" obj") + 1);
}

/** After the word and the end of its line, and the two bytes that zlib puts before what is packed. */
function startOf(bytes: Uint8Array, at: number): number {
  const word = at + STREAM.length;
  const line = bytes[word] === 0x0d && bytes[word + 1] === 0x0a ? 2 : 1;
  return word + line + 2;
}

/** How much it unpacks to, as far as it can be; endless where it is more than one part may be. */
function sizeOf(packed: Uint8Array, packings: number): number {
  let size = 0;
  const inner = packings > 1 ? new Inflate((data) => count(data.length)) : null;
  let begun = false;
  const count = (length: number) => {
    size += length;
    if (size > MOST_OF_ONE) throw new RangeError("too large");
  };
  const outer = new Inflate((data) => {
    count(data.length);
    // What was packed twice grows a thousandfold again: in smaller pieces.
    if (inner) for (const piece of piecesOf(begun ? data : data.subarray(2), SMALL)) inner.push(piece);
    begun = true;
  });
  try {
    for (const piece of piecesOf(packed, CHUNK)) outer.push(piece);
  } catch (error) {
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
  }
  return size;
}

function* piecesOf(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.subarray(from, from + length);
}
