import { cloneStructure } from "./cloneStructure.ts";

/**
 * Gives the PDF reader what it takes for granted and browsers from Chromium 87 on may lack; its own build for older browsers
 * begins at 118 or so. Where the browser has a thing, the browser's own stays. To be imported before the PDF reader, which
 * uses these things as soon as it is loaded.
 */
function fillGaps(): void {
  for (const prototype of [Array.prototype, String.prototype, Object.getPrototypeOf(Uint8Array.prototype)])
    fill(prototype, "at", at);
  fill(Array.prototype, "findLast", findLast);
  fill(
    Object,
    "hasOwn",
    (owner: object, key: PropertyKey) => Reflect.getOwnPropertyDescriptor(owner, key) !== undefined,
  );
  fill(globalThis, "structuredClone", (value: unknown) => cloneStructure(value));
  fill(ReadableStream.prototype, Symbol.asyncIterator, readChunks);
}

fillGaps();

function fill(owner: object, name: PropertyKey, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

/** Chromium 92: the element at an index, counted from the end where it is negative. */
function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? whole + this.length : whole];
}

/** Chromium 97: the last element that passes. */
function findLast<T>(
  this: readonly T[],
  passes: (element: T, index: number, list: readonly T[]) => unknown,
): T | undefined {
  for (let index = this.length - 1; index >= 0; index -= 1) {
    const element = this[index];
    if (element !== undefined && passes(element, index, this)) return element;
  }
  return undefined;
}

/** Chromium 124: `for await` over a stream; the stream is cancelled where the loop is left early. */
async function* readChunks<T>(this: ReadableStream<T>): AsyncGenerator<T> {
  const reader = this.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel();
    reader.releaseLock();
  }
}
