type Seen = Map<object, unknown>;

/**
 * A copy of what one half of the PDF reader hands to the other, in browsers before Chromium 98, which cannot copy by
 * themselves: plain objects, lists, maps, sets, bytes, dates and errors, also where they hold each other in a ring. Other
 * things (pictures, streams) are handed over as they are: both halves run in one worker.
 */
export function cloneStructure<T>(value: T): T;
export function cloneStructure(value: unknown): unknown {
  return clone(value, new Map());
}

function clone(value: unknown, seen: Seen): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  if (value instanceof ArrayBuffer) return remember(value, value.slice(0), seen);
  if (value instanceof DataView) return value;
  if (ArrayBuffer.isView(value)) return remember(value, copyBytes(value), seen);
  if (value instanceof Date) return new Date(value.getTime());
  return cloneHolder(value, seen);
}

/** The copy is remembered before it is filled, so that a ring finds it. */
function cloneHolder(value: object, seen: Seen): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = remember(value, [], seen);
    for (const element of value) list.push(clone(element, seen));
    return list;
  }
  if (value instanceof Map) {
    const map: Map<unknown, unknown> = remember(value, new Map(), seen);
    for (const [key, entry] of value) map.set(clone(key, seen), clone(entry, seen));
    return map;
  }
  if (value instanceof Set) {
    const set: Set<unknown> = remember(value, new Set(), seen);
    for (const entry of value) set.add(clone(entry, seen));
    return set;
  }
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]") return value;
  const copy: Record<string, unknown> = remember(value, {}, seen);
  for (const [key, entry] of Object.entries(value)) copy[key] = clone(entry, seen);
  return copy;
}

/** Typed arrays know how to copy themselves. */
function copyBytes(view: ArrayBufferView): unknown {
  return "slice" in view && typeof view.slice === "function" ? view.slice() : view;
}

function remember<T>(original: object, copy: T, seen: Seen): T {
  seen.set(original, copy);
  return copy;
}
